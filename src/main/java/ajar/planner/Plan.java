package ajar.planner;

import java.util.List;

/**
 * Who visits whom, and who stands in.
 *
 * @param assignments sorted by wish
 * @param t1 sum of the priorities of the people who visit at least once
 * @param t2 sum of the weights of the wishes met
 * @param t3 everything else: talks, cover, own free time, later days
 * @param value all tiers weighted as the rule profile says
 * @param firstVisits people who visit at least once
 */
public record Plan(List<Assignment> assignments, long t1, long t2, long t3, long value, int firstVisits) {

    public Plan {
        assignments = List.copyOf(assignments);
    }
}
