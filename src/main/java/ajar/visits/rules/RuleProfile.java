package ajar.visits.rules;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What one school allows and values.
 *
 * @param began the ready profile it started from; its numbers may have been changed since
 * @param numbers one for each {@link Rule}, within its bounds
 * @param strictOrder aims count one after the other instead of by their points
 * @param aims all of them, dearest first
 */
public record RuleProfile(
        ReadyProfile began,
        ColleaguesCover colleagues,
        Map<Rule, Integer> numbers,
        boolean halfLessons,
        boolean fairLoad,
        boolean strictOrder,
        List<Aim> aims) {

    public RuleProfile {
        numbers = Map.copyOf(numbers);
        aims = List.copyOf(aims);
        if (numbers.size() != Rule.values().length || !outOfBounds(numbers).isEmpty()) {
            throw new IllegalArgumentException("Rules out of bounds: " + outOfBounds(numbers));
        }
        if (!aims.containsAll(List.of(Aim.values())) || aims.size() != Aim.values().length) {
            throw new IllegalArgumentException("Not each aim once: " + aims);
        }
    }

    static RuleProfile usual(ReadyProfile began, ColleaguesCover colleagues, Map<Rule, Integer> differs) {
        var numbers = new EnumMap<Rule, Integer>(Rule.class);
        Arrays.stream(Rule.values()).forEach(rule -> numbers.put(rule, rule.usual()));
        numbers.putAll(differs);
        return new RuleProfile(began, colleagues, numbers, true, true, true, List.of(Aim.values()));
    }

    /** The rules that a set of numbers breaks, in their order; ask before making a profile of what somebody typed. */
    public static List<Rule> outOfBounds(Map<Rule, Integer> numbers) {
        return Arrays.stream(Rule.values())
                .filter(rule -> numbers.containsKey(rule) && !rule.allows(numbers.get(rule)))
                .toList();
    }

    /** The same rules with another order of aims, in which they count or not. */
    public RuleProfile ordered(List<Aim> others, boolean counts) {
        return new RuleProfile(began, colleagues, numbers, halfLessons, fairLoad, counts, others);
    }

    public int of(Rule rule) {
        return Objects.requireNonNull(numbers.get(rule));
    }

    /** Whether a lesson of that many minutes may be visited for half of it [D3]. */
    public boolean halves(long minutes) {
        return halfLessons && minutes >= of(Rule.HALF_LESSON_FROM_MINUTES);
    }
}
