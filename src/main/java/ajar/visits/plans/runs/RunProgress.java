package ajar.visits.plans.runs;

import org.jspecify.annotations.Nullable;

/**
 * Where a run stands. All of it is true at the moment it is written: {@code best} only rises, {@code bound} only falls.
 *
 * @param asked wishes that the plan is for
 * @param served wishes that the best plan so far grants
 * @param best value of the best plan so far
 * @param bound what no plan can exceed, or null while nothing is known
 * @param phase the planner's name for what it does now
 * @param share how much of the allowed effort is spent, 0 to 1
 */
public record RunProgress(
        int asked, int served, long best, @Nullable Long bound, String phase, double share) {}
