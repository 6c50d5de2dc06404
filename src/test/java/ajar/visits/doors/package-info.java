/** Tried on Hawthorn School. */
@NullMarked
package ajar.visits.doors;

import org.jspecify.annotations.NullMarked;
