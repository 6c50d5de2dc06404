package ajar.planner.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is found to be.
 *
 * @param breaches sorted; empty if every rule is kept
 * @param served wishes with at least one visit
 * @param firstVisits people with at least one visit
 * @param value all tiers weighted as the rule profile says
 * @param kept what stays of an announced plan; null if none was given
 */
public record Verdict(
        List<Breach> breaches,
        int served,
        int firstVisits,
        long t1,
        long t2,
        long t3,
        long value,
        @Nullable Kept kept) {

    /**
     * How much of an announced plan stays.
     *
     * @param visits wishes at the announced door
     * @param standIns of these, with the announced stand-in, or none as before
     * @param talks wishes with the talk at the announced time
     * @param points the rewards for all of it, to be added to the value
     */
    public record Kept(int visits, int moved, int cancelled, int standIns, int talks, long points) {}

    public Verdict {
        breaches = List.copyOf(breaches);
    }

    public boolean isSound() {
        return breaches.isEmpty();
    }

    /** The value with the rewards for what stays as announced. */
    public long replanValue() {
        return value + (kept == null ? 0 : kept.points());
    }
}
