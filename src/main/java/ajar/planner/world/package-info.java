/** The request as the engine sees it: everything numbered, days as stretches of clock time, possible visits and talks. */
@NullMarked
package ajar.planner.world;

import org.jspecify.annotations.NullMarked;
