package ajar.mirror.sums;

import ajar.mirror.Side;
import ajar.site.releases.Cell;
import ajar.site.releases.Release;
import ajar.site.releases.Releasing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Decides which sums of coaches' hours can be told. Pure.
 *
 * <p>All sums of a release are over the same coaches. A category that fewer than three of them had is told together with others as the rest
 * of its side, and so is the next smallest category until three had something of that rest: the parts of a side add up to it, so that
 * nothing smaller follows by subtracting.
 *
 * @param hours minutes of each coach by side and category; own categories of a school have no name here, but are in their side
 */
record Summing(Map<UUID, Map<Side, Map<String, Integer>>> hours) {

    /** Coaches are few by their nature; with fewer the school sees nothing. */
    static final int MINIMUM = 3;

    static final String COUNTED = "counted";
    static final String REST = "rest";

    /** Coaches with any hours at all. */
    Set<UUID> contributors() {
        var all = new HashSet<UUID>();
        for (var side : Side.values()) {
            all.addAll(contributors(side));
        }
        return all;
    }

    Set<UUID> contributors(Side side) {
        var all = new HashSet<UUID>();
        hours.forEach((coach, sides) -> {
            if (sum(sides.getOrDefault(side, Map.of())) > 0) {
                all.add(coach);
            }
        });
        return all;
    }

    /**
     * Over whom this release may be: as many as have hours, where that tells nothing of one beside what was told before; else those of the
     * last release, if all of them have hours; else over nobody.
     *
     * @param known groups of coaches whose sums are told elsewhere
     */
    Set<UUID> counted(List<Set<UUID>> known, List<Set<UUID>> earlier) {
        var before = earlier.stream()
                .map(people ->
                        new Release(people.isEmpty() ? List.of() : List.of(new Cell(COUNTED, people)), List.of()))
                .toList();
        var contributors = contributors();
        return new Releasing(MINIMUM, known)
                .next(List.of(new Cell(COUNTED, contributors)), before).shown().stream()
                        .map(Cell::people)
                        .filter(contributors::containsAll)
                        .findFirst()
                        .orElse(Set.of());
    }

    /** What is told of a school. */
    List<Figure> figures(Set<UUID> counted) {
        var figures = new ArrayList<Figure>();
        for (var side : Side.values()) {
            total(side, counted).ifPresent(total -> {
                figures.add(total);
                figures.addAll(parts(side, counted));
            });
        }
        return figures;
    }

    /** A whole side, where enough of these coaches had something of it. */
    Optional<Figure> total(Side side, Set<UUID> counted) {
        var part = new Part(side.word());
        minutes(side, counted).values().forEach(part::take);
        return part.isEnough() ? Optional.of(part.figure()) : Optional.empty();
    }

    private List<Figure> parts(Side side, Set<UUID> counted) {
        var shown = new ArrayList<Part>();
        var rest = new Part(side.word() + "." + REST);
        minutes(side, counted).forEach((category, part) -> {
            if (!category.equals(REST) && part.isEnough()) {
                shown.add(part);
            } else {
                rest.take(part);
            }
        });
        shown.sort(
                Comparator.comparingInt((Part part) -> part.minutes).reversed().thenComparing(part -> part.name));
        while (!rest.isEmpty() && !rest.isEnough() && !shown.isEmpty()) {
            rest.take(shown.removeLast());
        }
        if (!shown.isEmpty() && !rest.isEmpty()) {
            shown.add(rest);
        }
        return shown.stream().map(Part::figure).toList();
    }

    private Map<String, Part> minutes(Side side, Set<UUID> counted) {
        var parts = new HashMap<String, Part>();
        hours.forEach((coach, sides) -> {
            if (counted.contains(coach)) {
                sides.getOrDefault(side, Map.of()).forEach((category, minutes) -> {
                    if (minutes > 0) {
                        parts.computeIfAbsent(category, one -> new Part(side.word() + "." + one))
                                .take(coach, minutes);
                    }
                });
            }
        });
        return parts;
    }

    private static int sum(Map<String, Integer> minutes) {
        return minutes.values().stream().mapToInt(one -> one).sum();
    }

    /** A sum on its way, and who is in it. */
    private static final class Part {
        private final String name;
        private final Set<UUID> coaches = new HashSet<>();
        private int minutes;

        Part(String name) {
            this.name = name;
        }

        void take(UUID coach, int more) {
            coaches.add(coach);
            minutes += more;
        }

        void take(Part other) {
            coaches.addAll(other.coaches);
            minutes += other.minutes;
        }

        boolean isEmpty() {
            return coaches.isEmpty();
        }

        boolean isEnough() {
            return coaches.size() >= MINIMUM;
        }

        Figure figure() {
            return new Figure(name, minutes, coaches.size());
        }
    }
}
