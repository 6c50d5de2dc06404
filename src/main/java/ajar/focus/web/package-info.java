/** The pages of one's list. */
@NullMarked
package ajar.focus.web;

import org.jspecify.annotations.NullMarked;
