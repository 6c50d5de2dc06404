package ajar.dots.strings;

import ajar.dots.strings.Shape.CircleTold;
import ajar.dots.strings.Shape.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Circles that hang together, whichever way the lines between them run. Pure. */
final class Clusters {

    private Clusters() {}

    /** The largest first; a circle without lines is in none. */
    static List<List<CircleTold>> of(List<CircleTold> circles, List<Line> lines) {
        Map<Integer, List<Integer>> together = new HashMap<>();
        for (var line : lines) {
            var one = together.computeIfAbsent(line.learners(), Clusters::alone);
            var other = together.computeIfAbsent(line.teachers(), Clusters::alone);
            if (one != other) {
                one.addAll(other);
                other.forEach(number -> together.put(number, one));
            }
        }
        return together.values().stream()
                .distinct()
                .map(numbers -> circles.stream()
                        .filter(circle -> numbers.contains(circle.number()))
                        .toList())
                .sorted(Comparator.<List<CircleTold>>comparingInt(List::size)
                        .reversed()
                        .thenComparing(some -> some.getFirst().number()))
                .toList();
    }

    private static List<Integer> alone(int number) {
        return new ArrayList<>(List.of(number));
    }
}
