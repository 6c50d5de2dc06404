package ajar.mirror.sums;

import ajar.mirror.Side;
import ajar.site.releases.Cell;
import ajar.site.releases.Releasing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What is told of a district: the two sides over all coaches of its schools, where that tells nothing of fewer than three of them, even to
 * whoever knows what each of its schools was told. Pure.
 */
record District(List<Contribution> schools) {

    /** Groups whose sums a school is told. */
    static final List<String> NAMES = List.of(Summing.COUNTED, Side.LEADING.word(), Side.MANAGING.word());

    /**
     * Of one school.
     *
     * @param told who was counted in what the school itself was told for this month, by name
     * @param earlier who of it was counted in the district's releases before
     */
    record Contribution(
            Map<UUID, Map<Side, Map<String, Integer>>> hours,
            Map<String, Set<UUID>> told,
            SortedMap<LocalDate, Set<UUID>> earlier) {}

    /** @param counted over whom the figures are; nobody where there are none */
    record Decided(List<Figure> figures, Set<UUID> counted) {}

    Decided decided() {
        var hours = new HashMap<UUID, Map<Side, Map<String, Integer>>>();
        schools.forEach(school -> hours.putAll(school.hours()));
        var summing = new Summing(hours);
        var counted = summing.counted(known(Summing.COUNTED), earlier());
        var figures = new ArrayList<Figure>();
        for (var side : Side.values()) {
            var had = new HashSet<>(summing.contributors(side));
            had.retainAll(counted);
            if (canBeTold(side, had)) {
                summing.total(side, counted).ifPresent(figures::add);
            }
        }
        return figures.isEmpty() ? new Decided(List.of(), Set.of()) : new Decided(figures, counted);
    }

    private boolean canBeTold(Side side, Set<UUID> had) {
        return !new Releasing(Summing.MINIMUM, known(side.word()))
                .next(List.of(new Cell(side.word(), had)), List.of())
                .shown()
                .isEmpty();
    }

    private List<Set<UUID>> known(String name) {
        return schools.stream()
                .map(school -> school.told().getOrDefault(name, Set.of()))
                .filter(people -> !people.isEmpty())
                .toList();
    }

    private List<Set<UUID>> earlier() {
        var months = new TreeMap<LocalDate, Set<UUID>>();
        schools.forEach(school -> school.earlier()
                .forEach((month, people) ->
                        months.computeIfAbsent(month, one -> new HashSet<>()).addAll(people)));
        return List.copyOf(months.values());
    }
}
