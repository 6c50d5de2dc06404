package ajar.planner;

import java.util.List;
import java.util.Map;

/**
 * A plan with its proof and its reasons.
 *
 * @param firstPlan the value of the plan that existed at once, as by hand; the measure of what the search gained
 * @param why for each wish met, why this one; sorted by wish
 * @param unmet every wish that is not met, sorted by wish
 * @param clashes what pins break together; if there is one, nothing was planned beside the pins that fit
 */
public record PlanResult(
        Plan plan,
        Certificate certificate,
        long firstPlan,
        Map<String, List<Reason>> why,
        List<Unmet> unmet,
        List<Reason> clashes) {

    public PlanResult {
        unmet = List.copyOf(unmet);
        clashes = List.copyOf(clashes);
    }
}
