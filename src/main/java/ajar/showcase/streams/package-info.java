/**
 * Posts one after another, the latest first: of the school, of a practice, of somebody, of a week, and as they are found by words and by
 * meaning. A page of a stream begins behind a post, never at a number, so that it is as fast at the millionth as at the first.
 */
@NullMarked
package ajar.showcase.streams;

import org.jspecify.annotations.NullMarked;
