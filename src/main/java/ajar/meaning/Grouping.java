package ajar.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts like meanings together: again and again the two groups that are nearest on average become one, until none are near enough.
 * The same meanings in the same order give the same groups.
 */
final class Grouping {

    /** Work grows with the third power; what is beyond stays by itself. */
    static final int GROUPED_MAX = 400;

    /** Below it people no longer say of two short texts that they say the same: tried by hand on sixty answers to three sentences. */
    static final float NEAR = 0.45f;

    private final List<Meaning> meanings;
    private final float[][] near;
    private final List<List<Integer>> groups = new ArrayList<>();

    private Grouping(List<Meaning> meanings) {
        this.meanings = meanings;
        int size = Math.min(meanings.size(), GROUPED_MAX);
        near = new float[size][size];
        for (int i = 0; i < size; i++) {
            groups.add(new ArrayList<>(List.of(i)));
            for (int j = 0; j < i; j++) {
                near[i][j] = near[j][i] = meanings.get(i).likenessTo(meanings.get(j));
            }
        }
    }

    /**
     * @param near how alike groups are on average, or more, to become one
     * @return places of the meanings in groups, the largest first, and in each group the one most like all others first
     */
    static List<List<Integer>> of(List<Meaning> meanings, float near) {
        var grouping = new Grouping(meanings);
        while (grouping.joinNearest(near)) {
            continue;
        }
        return grouping.inOrder();
    }

    private boolean joinNearest(float enough) {
        int first = -1;
        int second = -1;
        float nearest = enough;
        for (int i = 0; i < near.length; i++) {
            for (int j = 0; j < i; j++) {
                if (near[i][j] > nearest) {
                    nearest = near[i][j];
                    first = j;
                    second = i;
                }
            }
        }
        if (first >= 0) {
            join(first, second);
        }
        return first >= 0;
    }

    private void join(int first, int second) {
        float one = groups.get(first).size();
        float other = groups.get(second).size();
        for (int k = 0; k < near.length; k++) {
            near[first][k] = near[k][first] = (one * near[first][k] + other * near[second][k]) / (one + other);
            near[second][k] = near[k][second] = Float.NEGATIVE_INFINITY;
        }
        near[first][first] = 0;
        groups.get(first).addAll(groups.get(second));
        groups.get(second).clear();
    }

    private List<List<Integer>> inOrder() {
        var alone = IntStream.range(near.length, meanings.size()).mapToObj(List::of);
        var grouped = groups.stream().filter(group -> !group.isEmpty()).map(this::fromTheMiddle);
        return Stream.concat(grouped, alone)
                .sorted(Comparator.<List<Integer>>comparingInt(List::size).reversed())
                .toList();
    }

    private List<Integer> fromTheMiddle(List<Integer> group) {
        return group.stream()
                .sorted(Comparator.comparingDouble((Integer place) -> -likenessToAll(place, group))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private double likenessToAll(int place, List<Integer> group) {
        return group.stream()
                .mapToDouble(other -> meanings.get(place).likenessTo(meanings.get(other)))
                .sum();
    }
}
