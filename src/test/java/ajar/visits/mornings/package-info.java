/** Bad mornings, tried on Hawthorn School. */
@NullMarked
package ajar.visits.mornings;

import org.jspecify.annotations.NullMarked;
