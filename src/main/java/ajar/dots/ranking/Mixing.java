package ajar.dots.ranking;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who is among the first ten: the best of each kind, then the best of the rest, of one kind only so many while another has something
 * left. Among these the better fit stands first, and all behind them keep their order.
 */
final class Mixing {

    static final int TOP = 10;

    private Mixing() {}

    /** @param ranked the best fit first */
    static <T> List<Ranked<T>> ofKinds(List<Ranked<T>> ranked, int kindMax) {
        var first = new LinkedHashSet<Integer>();
        var taken = new EnumMap<Kind, Integer>(Kind.class);
        for (int most : List.of(1, kindMax, TOP)) {
            take(ranked, most, first, taken);
        }
        return Stream.concat(
                        first.stream().sorted(),
                        IntStream.range(0, ranked.size()).boxed().filter(place -> !first.contains(place)))
                .<Ranked<T>>map(ranked::get)
                .toList();
    }

    private static void take(List<? extends Ranked<?>> ranked, int most, Set<Integer> first, Map<Kind, Integer> taken) {
        for (int place = 0; place < ranked.size() && first.size() < TOP; place++) {
            var kind = ranked.get(place).kind();
            if (taken.getOrDefault(kind, 0) < most && first.add(place)) {
                taken.merge(kind, 1, Integer::sum);
            }
        }
    }
}
