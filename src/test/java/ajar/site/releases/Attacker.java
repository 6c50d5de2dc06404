package ajar.site.releases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Somebody who has kept every figure that was ever shown and solves what follows from them. Shares no code with what decides: rows of
 * zeros and ones for each person, brought into steps, and a group is found when its own row is made of these.
 */
final class Attacker {

    private static final long PRIME = 998_244_353;

    private final List<Set<UUID>> told;
    private final List<UUID> people;
    private final List<long[]> steps = new ArrayList<>();

    Attacker(List<Set<UUID>> told) {
        this.told = List.copyOf(new HashSet<>(told));
        var everybody = new TreeSet<UUID>();
        told.forEach(everybody::addAll);
        this.people = List.copyOf(everybody);
        this.told.forEach(group -> {
            var left = left(row(group));
            if (first(left) >= 0) {
                steps.add(left);
            }
        });
    }

    /** Groups of at least one and fewer than that many people whose size follows, of those worth looking at. */
    Set<Set<UUID>> finds(int fewerThan, List<Set<UUID>> wanted) {
        var found = new HashSet<Set<UUID>>();
        candidates(wanted).stream()
                .filter(group -> !group.isEmpty() && group.size() < fewerThan)
                .filter(this::follows)
                .forEach(found::add);
        return found;
    }

    boolean follows(Set<UUID> group) {
        return people.containsAll(group) && first(left(row(group))) < 0;
    }

    /** What somebody would like to know, differences of any two figures, and up to two lots of people who are in the same figures. */
    private Set<Set<UUID>> candidates(List<Set<UUID>> wanted) {
        var candidates = new HashSet<>(wanted);
        for (var one : told) {
            for (var other : told) {
                var difference = new HashSet<>(one);
                difference.removeAll(other);
                candidates.add(difference);
            }
        }
        var lots = List.copyOf(lots());
        for (int i = 0; i < lots.size(); i++) {
            candidates.add(lots.get(i));
            for (int j = 0; j < i; j++) {
                var both = new HashSet<>(lots.get(i));
                both.addAll(lots.get(j));
                candidates.add(both);
            }
        }
        return candidates;
    }

    private Set<Set<UUID>> lots() {
        Map<List<Boolean>, Set<UUID>> lots = new HashMap<>();
        for (var person : people) {
            var in = told.stream().map(group -> group.contains(person)).toList();
            lots.computeIfAbsent(in, one -> new HashSet<>()).add(person);
        }
        return new HashSet<>(new LinkedHashMap<>(lots).values());
    }

    private long[] row(Set<UUID> group) {
        return people.stream()
                .mapToLong(person -> group.contains(person) ? 1 : 0)
                .toArray();
    }

    /** What is left of a row when all that the steps can take away is taken. */
    private long[] left(long[] row) {
        for (var step : steps) {
            int at = first(step);
            long times = row[at] * power(step[at], PRIME - 2) % PRIME;
            if (times != 0) {
                for (int i = 0; i < row.length; i++) {
                    row[i] = Math.floorMod(row[i] - times * step[i] % PRIME, PRIME);
                }
            }
        }
        return row;
    }

    private static int first(long[] row) {
        for (int i = 0; i < row.length; i++) {
            if (row[i] != 0) {
                return i;
            }
        }
        return -1;
    }

    private static long power(long base, long exponent) {
        long result = 1;
        for (long square = base % PRIME, left = exponent; left > 0; left >>= 1, square = square * square % PRIME) {
            result = (left & 1) == 1 ? result * square % PRIME : result;
        }
        return result;
    }
}
