/** How many people of a school pull in which direction [F5]: sums for who leads it, once a week, and never one person. */
@NullMarked
package ajar.focus.directions;

import org.jspecify.annotations.NullMarked;
