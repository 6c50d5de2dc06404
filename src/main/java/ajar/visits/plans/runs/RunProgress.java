package ajar.visits.plans.runs;

/**
 * Where a run stands. All of it is true at the moment it is written: {@code best} only rises, bounds only fall.
 *
 * @param asked wishes that the plan is for
 * @param served wishes that the best plan so far grants; at most {@code countBound} can be granted by any plan
 * @param firstVisits visitors among them who had none before
 * @param best value of the best plan so far, and {@code bound} what no plan can exceed
 * @param phase the planner's name for what it does now
 * @param share how much of the allowed effort is spent, 0 to 1
 */
public record RunProgress(
        int asked, int served, int firstVisits, int countBound, long best, long bound, String phase, double share) {}
