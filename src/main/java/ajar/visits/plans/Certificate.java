package ajar.visits.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is proven of a plan.
 *
 * @param asked wishes that the plan is for; {@code served} of them are granted and no plan can grant more than {@code countBound}
 * @param firstVisits visitors among them who had none before
 * @param first what the plan reaches of first visits, and {@code firstBound} what any plan can reach
 * @param weight what it reaches of wishes' weight, and {@code weightBound} what any plan with as many first visits can reach
 * @param value all aims together as one number, and {@code bound} what no plan can exceed
 * @param covers classes taken by stand-ins, and {@code standIns} how many people they are
 * @param cutShort whether the run was stopped before its effort was spent
 * @param order the aims as they were ordered, dearest first; empty where their points were added up, null in old plans
 * @param byHand whether somebody changed the draft since; then only {@code countBound} still says something of it
 */
public record Certificate(
        int asked,
        int served,
        int countBound,
        int firstVisits,
        long first,
        long firstBound,
        long weight,
        long weightBound,
        long value,
        long bound,
        int covers,
        int standIns,
        boolean cutShort,
        @Nullable List<String> order,
        boolean byHand) {

    /** Wishes that may still fit: nobody has proven that they do not. */
    public int maybe() {
        return Math.max(0, Math.min(asked, countBound) - served);
    }

    /** Wishes that no plan can grant together with the others. */
    public int hopeless() {
        return Math.max(0, asked - Math.max(served, countBound));
    }

    public boolean firstVisitsAreProven() {
        return !byHand && first >= firstBound;
    }

    public boolean weightIsProven() {
        return !byHand && weight >= weightBound;
    }
}
