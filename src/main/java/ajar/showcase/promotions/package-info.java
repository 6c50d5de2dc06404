/**
 * A coach celebrates what a teacher shows, when the teacher says yes. The coach sees whom of their own teachers nobody has celebrated yet;
 * there is no list of who was celebrated how often.
 */
@NullMarked
package ajar.showcase.promotions;

import org.jspecify.annotations.NullMarked;
