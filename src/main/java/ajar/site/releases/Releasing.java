package ajar.site.releases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Decides what of a cut is shown. Pure.
 *
 * @param minimum of people in any group that can be found: five in a school's view, ten in a wider one
 * @param known groups that everybody can count without us, such as all teachers of a school
 */
public record Releasing(int minimum, List<Set<UUID>> known) {

    public static final int SCHOOL_MINIMUM = 5;

    public Releasing {
        known = known.stream().map(Set::copyOf).toList();
    }

    /**
     * The next release. A cell is shown as it is now where that tells of no small group, even to whoever kept all releases before; else
     * as it was in the last one, which tells nothing new; else not at all.
     *
     * @param cells of the cut, the most wanted first: what comes later is hidden for the sake of what comes earlier
     * @param earlier releases, the oldest first, each with everybody who was counted then
     */
    public Release next(List<Cell> cells, List<Release> earlier) {
        var all = new ArrayList<>(known);
        earlier.forEach(release -> release.shown().forEach(cell -> all.add(cell.people())));
        var told = Groups.of(all);
        var last = earlier.isEmpty() ? new Release(List.of(), List.of()) : earlier.getLast();
        var shown = new ArrayList<Cell>();
        var hidden = new ArrayList<String>();
        for (var cell : cells) {
            var before = last.shown().stream()
                    .filter(one -> one.name().equals(cell.name()))
                    .findFirst();
            var more = told.with(cell.people());
            if (isEnough(cell, before) && !reveals(more, cell.people())) {
                told = more;
                shown.add(cell);
            } else {
                before.ifPresentOrElse(shown::add, () -> hidden.add(cell.name()));
            }
        }
        return new Release(shown, hidden);
    }

    /** Enough people, and enough of them or none came and went since the last time. */
    private boolean isEnough(Cell cell, Optional<Cell> before) {
        if (cell.people().size() < minimum) {
            return false;
        }
        return before.map(one -> Groups.differences(one.people(), cell.people()))
                .filter(different -> different > 0 && different < minimum)
                .isEmpty();
    }

    /** Whether a group too small, or one that takes in everybody of a known group, could be found. */
    private boolean reveals(Groups told, Set<UUID> people) {
        return known.contains(people) || told.canFindFewerThan(minimum);
    }
}
