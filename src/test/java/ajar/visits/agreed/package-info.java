/** Agreed visits, tried on Hawthorn School. */
@NullMarked
package ajar.visits.agreed;

import org.jspecify.annotations.NullMarked;
