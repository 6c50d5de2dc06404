package ajar.openness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Solves, as somebody would who kept all figures, which groups' sizes follow. Shares no code with what decides: rows of zeros and ones are
 * brought into steps modulo a prime of its own, and a group follows exactly when every vector of the null space is orthogonal to it.
 * Groups of up to four are looked for by a mixture of these vectors, two and two, and then tried against all of them.
 */
final class Solver {

    private static final long PRIME = 2_147_483_647;

    /** Where more than so many pairs fit to one, everybody is found anyway. */
    private static final int MANY = 100;

    private final List<UUID> people;
    private final List<long[]> steps = new ArrayList<>();
    private final List<Integer> leads = new ArrayList<>();
    private final long[][] freedoms;
    private final int groups;

    Solver(List<Set<UUID>> told) {
        var distinct = new LinkedHashSet<>(told);
        groups = distinct.size();
        var everybody = new TreeSet<UUID>();
        distinct.forEach(everybody::addAll);
        people = List.copyOf(everybody);
        distinct.forEach(group -> step(row(group)));
        freedoms = freedoms();
    }

    /** How many figures follow from the others: then two groups are the same, or everybody of some group is alike. */
    int dependent() {
        return groups - steps.size();
    }

    /** Who is in a group of one to four people whose size follows. */
    Set<UUID> found() {
        var mixed = mixed();
        var bySum = new HashMap<Long, List<int[]>>();
        var found = new HashSet<UUID>();
        for (int one = 0; one < people.size(); one++) {
            for (int other = one; other < people.size(); other++) {
                int[] some = one == other ? new int[] {one} : new int[] {one, other};
                long sum = Arrays.stream(some).mapToLong(n -> mixed[n]).sum() % PRIME;
                if (sum == 0) {
                    add(found, some, new int[0]);
                }
                bySum.getOrDefault((PRIME - sum) % PRIME, List.of()).stream()
                        .limit(MANY)
                        .forEach(others -> add(found, some, others));
                bySum.computeIfAbsent(sum, none -> new ArrayList<>(1)).add(some);
            }
        }
        return found;
    }

    private void add(Set<UUID> found, int[] some, int[] others) {
        var places = new TreeSet<Integer>();
        Arrays.stream(some).forEach(places::add);
        Arrays.stream(others).forEach(places::add);
        if (places.size() == some.length + others.length && follows(places)) {
            places.forEach(place -> found.add(people.get(place)));
        }
    }

    private boolean follows(Set<Integer> places) {
        for (int freedom = 0; freedom < freedoms[0].length; freedom++) {
            long sum = 0;
            for (int place : places) {
                sum += freedoms[place][freedom];
            }
            if (sum % PRIME != 0) {
                return false;
            }
        }
        return true;
    }

    private long[] mixed() {
        var random = new SplittableRandom(people.size());
        var weights = random.longs(freedoms[0].length, 1, PRIME).toArray();
        return Arrays.stream(freedoms)
                .mapToLong(entries -> {
                    long sum = 0;
                    for (int n = 0; n < weights.length; n++) {
                        sum = (sum + entries[n] * weights[n]) % PRIME;
                    }
                    return sum;
                })
                .toArray();
    }

    /** For each of the people their entries of a basis of the null space. */
    private long[][] freedoms() {
        Map<Integer, Integer> free = new HashMap<>();
        for (int place = 0; place < people.size(); place++) {
            if (!leads.contains(place)) {
                free.put(place, free.size());
            }
        }
        var entries = new long[people.size()][free.size()];
        free.forEach((place, n) -> {
            entries[place][n] = 1;
            for (int s = 0; s < steps.size(); s++) {
                entries[leads.get(s)][n] = (PRIME - steps.get(s)[place]) % PRIME;
            }
        });
        return entries;
    }

    private long[] row(Set<UUID> group) {
        return people.stream()
                .mapToLong(person -> group.contains(person) ? 1 : 0)
                .toArray();
    }

    private void step(long[] row) {
        for (int s = 0; s < steps.size(); s++) {
            takeAway(row, steps.get(s), row[leads.get(s)]);
        }
        int lead = 0;
        while (lead < row.length && row[lead] == 0) {
            lead++;
        }
        if (lead == row.length) {
            return;
        }
        long inverse = power(row[lead], PRIME - 2);
        for (int n = 0; n < row.length; n++) {
            row[n] = row[n] * inverse % PRIME;
        }
        for (var step : steps) {
            takeAway(step, row, step[lead]);
        }
        steps.add(row);
        leads.add(lead);
    }

    private static void takeAway(long[] row, long[] step, long times) {
        if (times != 0) {
            for (int n = 0; n < row.length; n++) {
                row[n] = Math.floorMod(row[n] - times * step[n] % PRIME, PRIME);
            }
        }
    }

    private static long power(long base, long exponent) {
        long result = 1;
        for (long square = base, left = exponent; left > 0; left >>= 1, square = square * square % PRIME) {
            result = (left & 1) == 1 ? result * square % PRIME : result;
        }
        return result;
    }
}
