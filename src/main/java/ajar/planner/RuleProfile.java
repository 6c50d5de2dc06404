package ajar.planner;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a school allows and what it values; limits that are not given have their usual value.
 *
 * @param order the aims, dearest first, if they count in this order and not by their points; else empty
 */
public record RuleProfile(Map<Limit, Double> limits, Set<Switch> switches, List<Aim> order) {

    /** Parts of the model that a school, or a case file, may do without. */
    public enum Switch {
        /** Visits and cover of half lessons, where door and wish allow it. */
        HALVES,
        /** People need time to walk between zones. */
        WALKING,
        /** A stand-in's further periods cost more than the first. */
        FAIR_LOAD,
        /** A wish may ask for the coach beside the visitor. */
        COACH_BESIDE,
        /** Tiers in strict order instead of by their points. */
        STRICT_ORDER
    }

    /** What makes one plan better than another. */
    public enum Aim {
        FIRST_VISITS,
        WISHES,
        FAIR_LOAD,
        FEWER_COVERS,
        TALKS,
        EARLIER
    }

    /**
     * What decides how much one visit can differ from another.
     *
     * @param days from the first day of the weeks to the last
     * @param weight the largest weight of a wish
     * @param covers the most periods that one person may cover in these weeks
     */
    public record Reach(int days, int weight, int covers) {}

    public RuleProfile {
        limits = Map.copyOf(limits);
        switches = Set.copyOf(switches);
        order = List.copyOf(order);
    }

    public RuleProfile(Map<Limit, Double> limits, Set<Switch> switches) {
        this(limits, switches, List.of());
    }

    /** All limits as usual and everything switched on. */
    public static RuleProfile usual() {
        return new RuleProfile(Map.of(), EnumSet.allOf(Switch.class));
    }

    /** All limits as usual and everything switched off: whole lessons, tiers weighed by points. */
    public static RuleProfile plain() {
        return new RuleProfile(Map.of(), Set.of());
    }

    public RuleProfile with(Limit limit, double value) {
        var changed = new EnumMap<Limit, Double>(Limit.class);
        changed.putAll(limits);
        changed.put(limit, value);
        return new RuleProfile(changed, switches, order);
    }

    public RuleProfile with(Switch part) {
        var more = EnumSet.of(part);
        more.addAll(switches);
        return new RuleProfile(limits, more, order);
    }

    public RuleProfile without(Switch part) {
        var fewer = EnumSet.noneOf(Switch.class);
        fewer.addAll(switches);
        fewer.remove(part);
        return new RuleProfile(limits, fewer, order);
    }

    public boolean has(Switch part) {
        return switches.contains(part);
    }

    public double exact(Limit limit) {
        return limits.getOrDefault(limit, limit.usual);
    }

    /** The limit rounded to a whole number, half up. */
    public int of(Limit limit) {
        return (int) Math.floor(exact(limit) + 0.5);
    }

    /** Of first visits and wishes those that nothing trades with: no sum of what comes after outweighs one step of them. */
    public List<Aim> strict() {
        if (order.isEmpty()) {
            return has(Switch.STRICT_ORDER) ? List.of(Aim.FIRST_VISITS, Aim.WISHES) : List.of();
        }
        var strict = new ArrayList<Aim>();
        for (var aim : order) {
            if (aim != Aim.FIRST_VISITS && aim != Aim.WISHES) {
                break;
            }
            strict.add(aim);
        }
        return strict;
    }

    /**
     * The same rules with points that follow from an order of aims: one step of an aim, be it a day, a talk, a period of
     * cover, is worth more than all that the aims after it can gain on one visit. What is no aim of its own, such as who
     * of the stand-ins is asked, keeps its points and comes last.
     *
     * @param aims all six, dearest first
     */
    public RuleProfile inOrder(List<Aim> aims, Reach reach) {
        if (EnumSet.copyOf(aims).size() != Aim.values().length || aims.size() != Aim.values().length) {
            throw new IllegalArgumentException("An order names each aim once, not " + aims);
        }
        return new Ranking(new RuleProfile(limits, switches, aims).with(Switch.FAIR_LOAD), reach).ranked();
    }

    /** Gives points to one aim after another, the last first. */
    private static final class Ranking {

        /** Lessons that one visit takes its visitor from, at most in the usual school. */
        private static final int LESSONS_LEFT = 2;

        private static final int LARGEST_PRIORITY = 3;
        private static final List<Limit> KINDS_OF_COVER =
                List.of(Limit.COST_COVER_COACH, Limit.COST_COVER_COLLEAGUE, Limit.COST_COVER_ON_CALL);
        private final RuleProfile before;
        private final Reach reach;
        private RuleProfile after;
        /** What all aims so far can gain on one visit. */
        private double gained;

        Ranking(RuleProfile before, Reach reach) {
            this.before = before;
            this.reach = reach;
            after = before;
            gained = before.of(Limit.COST_OWN_FREE)
                    + before.of(Limit.COST_PART)
                    + before.of(Limit.POINTS_COVER_KNOWS_CLASS)
                    + LESSONS_LEFT
                            * KINDS_OF_COVER.stream().mapToInt(before::of).max().orElse(0);
        }

        RuleProfile ranked() {
            for (var aim : before.order.reversed()) {
                switch (aim) {
                    case EARLIER -> days();
                    case TALKS -> steps(Limit.POINTS_DEBRIEF, 1);
                    case FEWER_COVERS -> covers();
                    case FAIR_LOAD -> steps(Limit.COST_LOAD, LESSONS_LEFT * loads());
                    case WISHES -> steps(Limit.POINTS_WISH_WEIGHT, reach.weight());
                    case FIRST_VISITS -> steps(Limit.POINTS_FIRST_VISIT, LARGEST_PRIORITY);
                }
            }
            return after;
        }

        /** One step outweighs what comes after; a visit can differ by so many steps. */
        private void steps(Limit points, int most) {
            double step = Math.max(gained + 1, before.of(points));
            after = after.with(points, step);
            gained += step * most;
        }

        private void days() {
            boolean isLast = before.order.getLast() == Aim.EARLIER;
            double day = Math.max(isLast ? 1 : gained + 1, before.of(Limit.COST_DAY_LATER));
            double all = day * Math.max(1, reach.days() - 1);
            after = after.with(Limit.COST_DAY_LATER, day);
            if (isAboveAVisit()) {
                // An early visit is something gained; a late one must not be worth less than none.
                after = after.with(Limit.POINTS_VISIT, all);
            }
            gained += all;
        }

        private boolean isAboveAVisit() {
            int place = before.order.indexOf(Aim.EARLIER);
            return place < before.order.indexOf(Aim.WISHES) || place < before.order.indexOf(Aim.FIRST_VISITS);
        }

        /** Half a period costs half, so a whole one is worth two steps; the kinds of stand-ins differ as before. */
        private void covers() {
            double period = 2 * (gained + 1);
            KINDS_OF_COVER.forEach(kind -> after = after.with(kind, period + before.of(kind)));
            gained += LESSONS_LEFT * period;
        }

        /** By how many steps a period more can weigh on somebody: all they may give, unless visits are above that anyway. */
        private int loads() {
            return before.strict().size() == 2 ? 2 : Math.max(2, reach.covers());
        }
    }
}
