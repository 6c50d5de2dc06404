/**
 * Runs of the planner: asked for, worked on in the background, stopped, started again after a restart of the application.
 *
 * <p>A run is a row, not a thread. Whoever works on it says so every second; a run that nobody has been heard of from for a while
 * is taken up again from its beginning, because the same request and the same seed lead to the same plan.
 */
@NullMarked
package ajar.visits.plans.runs;

import org.jspecify.annotations.NullMarked;
