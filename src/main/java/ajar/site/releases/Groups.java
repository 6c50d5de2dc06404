package ajar.site.releases;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Groups of people whose sizes somebody knows, and what sizes of other groups follow by adding and subtracting. Pure.
 *
 * <p>The size of a group follows from others exactly when its people, written as a row of zeros and ones, are a combination of the
 * others' rows; that is when every vector that is orthogonal to these is orthogonal to it. So it is enough to take a vector drawn at
 * random from all that are orthogonal, give everybody their entry of it, and look for a small group whose entries add up to nothing:
 * modulo a prime of 61 bits, of which a group that does not follow has a chance of one in 10^18.
 */
final class Groups {

    private static final long PRIME = (1L << 61) - 1;
    private static final BigInteger BIG_PRIME = BigInteger.valueOf(PRIME);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final List<Set<UUID>> groups;

    Groups(List<Set<UUID>> groups) {
        this.groups = List.copyOf(new HashSet<>(groups));
    }

    Groups with(Set<UUID> group) {
        var more = new ArrayList<>(groups);
        more.add(group);
        return new Groups(more);
    }

    /** How many people are in one of two groups only. */
    static int differences(Set<UUID> one, Set<UUID> other) {
        return (int) (one.stream().filter(person -> !other.contains(person)).count()
                + other.stream().filter(person -> !one.contains(person)).count());
    }

    /** Whether the size of some group of at least one and fewer than {@code minimum} people follows. */
    boolean canFindFewerThan(int minimum) {
        var alike = alike();
        var entries = orthogonal(alike.keySet());
        var sizes = new ArrayList<>(alike.values());
        var small = new ArrayList<Integer>();
        for (int i = 0; i < entries.length; i++) {
            if (sizes.get(i) < minimum) {
                small.add(i);
            }
        }
        return addsUpToNothing(entries, sizes, small, 0, minimum - 1, 0, false);
    }

    private static boolean addsUpToNothing(
            long[] entries, List<Integer> sizes, List<Integer> small, int from, int room, long sum, boolean any) {
        if (any && sum == 0) {
            return true;
        }
        for (int i = from; i < small.size(); i++) {
            int atom = small.get(i);
            if (sizes.get(atom) <= room
                    && addsUpToNothing(
                            entries,
                            sizes,
                            small,
                            i + 1,
                            room - sizes.get(atom),
                            (sum + entries[atom]) % PRIME,
                            true)) {
                return true;
            }
        }
        return false;
    }

    /** People who are in the same groups cannot be told apart, by which groups they are in, and how many they are. */
    private Map<Set<Integer>, Integer> alike() {
        var groupsOf = new HashMap<UUID, Set<Integer>>();
        for (int i = 0; i < groups.size(); i++) {
            for (var person : groups.get(i)) {
                groupsOf.computeIfAbsent(person, one -> new HashSet<>()).add(i);
            }
        }
        var alike = new LinkedHashMap<Set<Integer>, Integer>();
        groupsOf.values().forEach(one -> alike.merge(one, 1, Integer::sum));
        return alike;
    }

    /** A vector at random that is orthogonal to every group's row. */
    private long[] orthogonal(Collection<Set<Integer>> alike) {
        var atoms = List.copyOf(alike);
        var rows = new ArrayList<long[]>();
        for (int g = 0; g < groups.size(); g++) {
            var row = new long[atoms.size()];
            for (int a = 0; a < row.length; a++) {
                row[a] = atoms.get(a).contains(g) ? 1 : 0;
            }
            rows.add(row);
        }
        return solved(reduced(rows, atoms.size()), atoms.size());
    }

    /** Each row begins with a one, in a column where all others have nothing; by that column. */
    private static Map<Integer, long[]> reduced(List<long[]> rows, int width) {
        var reduced = new LinkedHashMap<Integer, long[]>();
        for (var row : rows) {
            reduced.forEach((column, other) -> subtract(row, other, row[column]));
            int first = 0;
            while (first < width && row[first] == 0) {
                first++;
            }
            if (first < width) {
                divide(row, row[first]);
                int column = first;
                reduced.values().forEach(other -> subtract(other, row, other[column]));
                reduced.put(first, row);
            }
        }
        return reduced;
    }

    /** Anything in the free columns; what that means for the others. */
    private static long[] solved(Map<Integer, long[]> reduced, int width) {
        var vector = new long[width];
        for (int a = 0; a < width; a++) {
            vector[a] = reduced.containsKey(a) ? 0 : RANDOM.nextLong(1, PRIME);
        }
        reduced.forEach((column, row) -> {
            long sum = 0;
            for (int a = 0; a < width; a++) {
                if (a != column && !reduced.containsKey(a)) {
                    sum = (sum + times(row[a], vector[a])) % PRIME;
                }
            }
            vector[column] = (PRIME - sum) % PRIME;
        });
        return vector;
    }

    private static void subtract(long[] row, long[] other, long times) {
        if (times != 0) {
            for (int a = 0; a < row.length; a++) {
                row[a] = (row[a] + PRIME - times(times, other[a])) % PRIME;
            }
        }
    }

    private static void divide(long[] row, long by) {
        long inverse = BigInteger.valueOf(by).modInverse(BIG_PRIME).longValueExact();
        for (int a = 0; a < row.length; a++) {
            row[a] = times(row[a], inverse);
        }
    }

    private static long times(long one, long other) {
        if (one == 0 || other == 0) {
            return 0;
        }
        long high = Math.multiplyHigh(one, other);
        long low = one * other;
        // 2^61 leaves one: what is above 61 bits is added to what is below.
        long folded = (low & PRIME) + ((low >>> 61) | (high << 3));
        return folded >= PRIME ? folded - PRIME : folded;
    }
}
