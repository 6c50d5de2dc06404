/** Tried on Hawthorn School. */
@NullMarked
package ajar.visits.wishes;

import org.jspecify.annotations.NullMarked;
