/** Finds good plans: a first one as by hand, then by forcing visits in and letting what they push out find new places. */
@NullMarked
package ajar.planner.search;

import org.jspecify.annotations.NullMarked;
