package ajar.planner;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What a school allows and what it values; limits that are not given have their usual value. */
public record RuleProfile(Map<Limit, Double> limits, Set<Switch> switches) {

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

    public RuleProfile {
        limits = Map.copyOf(limits);
        switches = Set.copyOf(switches);
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
        return new RuleProfile(changed, switches);
    }

    public RuleProfile with(Switch part) {
        var more = EnumSet.of(part);
        more.addAll(switches);
        return new RuleProfile(limits, more);
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
}
