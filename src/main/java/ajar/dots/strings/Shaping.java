package ajar.dots.strings;

import ajar.site.releases.Cell;
import ajar.site.releases.Release;
import ajar.site.releases.Releasing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Decides what of the school's shape is shown. Pure.
 *
 * <p>A figure counts people who learned: of one circle from another, from anybody, from somebody of another department. One from circle to
 * circle also needs five different people who were learned from, so that no figure is about one who is much asked.
 *
 * @param departmentOf for each of the staff, as everybody can count them; empty for none
 */
record Shaping(List<Circle> circles, Map<UUID, String> departmentOf, List<Said> strings) {

    static final String ANY = "any";
    static final String REACH = "reach";

    /** For as long as what is shown may stay as it was without being so any more. */
    static final int WEEKS_UNCHANGED_MAX = 12;

    static String between(int learners, int teachers) {
        return learners + ">" + teachers;
    }

    /** @param earlier releases, the oldest first, with everybody who was counted in them */
    Release next(List<Release> earlier) {
        var known = new ArrayList<Set<UUID>>();
        known.add(departmentOf.keySet());
        circles.forEach(circle -> known.add(circle.people()));
        var cells = cells();
        return new Releasing(Releasing.SCHOOL_MINIMUM, known).next(cells, withoutStale(earlier, cells));
    }

    /** The strings between circles first; the sums over all are the least telling, and would hide others where they came first. */
    List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (var learners : circles) {
            for (var teachers : circles) {
                if (learners.number() != teachers.number()) {
                    cells.add(between(learners, teachers));
                }
            }
        }
        cells.add(new Cell(
                REACH, learning(strings.stream().filter(this::reachesOut).toList())));
        cells.add(new Cell(
                ANY, learning(strings.stream().filter(this::isAmongStaff).toList())));
        return cells;
    }

    private Cell between(Circle learners, Circle teachers) {
        var some = strings.stream()
                .filter(one -> learners.people().contains(one.learner())
                        && teachers.people().contains(one.teacher()))
                .toList();
        var taught = some.stream().map(Said::teacher).distinct().count();
        return new Cell(
                between(learners.number(), teachers.number()),
                taught < Releasing.SCHOOL_MINIMUM ? Set.of() : learning(some));
    }

    private static Set<UUID> learning(List<Said> some) {
        return some.stream().map(Said::learner).collect(Collectors.toSet());
    }

    private boolean isAmongStaff(Said one) {
        return departmentOf.containsKey(one.learner()) && departmentOf.containsKey(one.teacher());
    }

    private boolean reachesOut(Said one) {
        return isAmongStaff(one) && !Objects.equals(departmentOf.get(one.learner()), departmentOf.get(one.teacher()));
    }

    /**
     * What a release cannot tell anew it shows as it was before; what was so for twelve weeks and is not so now goes, or a school in which
     * nobody learns any more would look as lively as ever.
     */
    private static List<Release> withoutStale(List<Release> earlier, List<Cell> cells) {
        if (earlier.size() < WEEKS_UNCHANGED_MAX) {
            return earlier;
        }
        var now = new HashMap<String, Set<UUID>>();
        cells.forEach(cell -> now.put(cell.name(), cell.people()));
        var stale = new HashSet<>(earlier.getLast().shown());
        earlier.subList(earlier.size() - WEEKS_UNCHANGED_MAX, earlier.size())
                .forEach(release -> stale.retainAll(release.shown()));
        stale.removeIf(cell -> cell.people().equals(now.get(cell.name())));
        var kept = new ArrayList<>(earlier.getLast().shown());
        kept.removeAll(stale);
        var all = new ArrayList<>(earlier);
        all.add(new Release(kept, List.of()));
        return all;
    }
}
