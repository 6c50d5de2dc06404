/** Tried on Hawthorn School. */
@NullMarked
package ajar.visits.offers;

import org.jspecify.annotations.NullMarked;
