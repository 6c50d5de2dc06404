/** Mail on its way: written with what it tells, put into words when it is sent, kept until the mail server has it. */
@NullMarked
package ajar.notices.letters;

import org.jspecify.annotations.NullMarked;
