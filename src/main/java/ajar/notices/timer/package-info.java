/** What is done now and then, by one node at a time. */
@NullMarked
package ajar.notices.timer;

import org.jspecify.annotations.NullMarked;
