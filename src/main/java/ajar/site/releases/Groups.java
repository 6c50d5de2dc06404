package ajar.site.releases;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Groups of people whose sizes somebody knows, and what sizes of other groups follow by adding and subtracting. Pure, and does not change.
 *
 * <p>The size of a group follows from others exactly when its people, written as a row of zeros and ones, are a combination of the
 * others' rows; that is when every vector that is orthogonal to these is orthogonal to it. So it is enough to take a vector drawn at
 * random from all that are orthogonal, give everybody their entry of it, and look for a small group whose entries add up to nothing:
 * modulo a prime of 61 bits, of which a group that does not follow has a chance of one in 10^18. Up to four people are found by their
 * halves, two and two. More than four are not looked for among people: a group that follows is the sum of the rows of the basis in whose
 * first columns it has somebody, so that as many rows are tried as the group may have people.
 */
final class Groups {

    /** With more the halves are too many. */
    private static final int HALVES_MAX = 4;

    private final Map<UUID, Integer> columns;
    private final Basis basis;

    private Groups(Map<UUID, Integer> columns, Basis basis) {
        this.columns = columns;
        this.basis = basis;
    }

    static Groups of(List<Set<UUID>> known) {
        var groups = new Groups(Map.of(), Basis.NONE);
        for (var group : known) {
            groups = groups.with(group);
        }
        return groups;
    }

    /** The same where the size of the group follows anyway. */
    Groups with(Set<UUID> group) {
        var seen = columns;
        if (!columns.keySet().containsAll(group)) {
            seen = new HashMap<>(columns);
            for (var person : group) {
                seen.putIfAbsent(person, seen.size());
            }
        }
        var row = new long[seen.size()];
        for (var person : group) {
            row[Objects.requireNonNull(seen.get(person))] = 1;
        }
        var more = basis.with(row);
        return more.isPresent() ? new Groups(seen, more.get()) : this;
    }

    /** Whether the size of a group follows; that nobody is in an empty one always does. */
    boolean tell(Set<UUID> group) {
        return with(group) == this;
    }

    /** How many people are in one of two groups only. */
    static int differences(Set<UUID> one, Set<UUID> other) {
        return (int) (one.stream().filter(person -> !other.contains(person)).count()
                + other.stream().filter(person -> !one.contains(person)).count());
    }

    /** Whether the size of some group of at least one and fewer than {@code minimum} people follows. */
    boolean canFindFewerThan(int minimum) {
        if (minimum - 1 <= HALVES_MAX) {
            return new Halves(basis.orthogonal()).addUpToNothing(minimum - 1);
        }
        return isSum(new long[basis.width()], 0, minimum - 1, minimum - 1);
    }

    /** Whether some rows from one on, as many as there is room for, together with a sum of others are a group of so many at the most. */
    private boolean isSum(long[] sum, int from, int room, int most) {
        if (room < most && isGroup(sum, most)) {
            return true;
        }
        for (int r = from; r < basis.rows().length && room > 0; r++) {
            var more = sum.clone();
            for (int column = 0; column < more.length; column++) {
                more[column] = Basis.plus(more[column], basis.rows()[r][column]);
            }
            if (isSum(more, r + 1, room - 1, most)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGroup(long[] row, int most) {
        return Arrays.stream(row).allMatch(entry -> entry <= 1)
                && Arrays.stream(row).sum() <= most;
    }
}
