package ajar.dots.ranking;

import ajar.dots.ranking.Pairs.Pair;
import ajar.meaning.Meaning;
import ajar.meaning.Meanings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Asks rankings for the struggles of pairs and notes where the right colleague stood. */
final class Asking {

    /** Draws move places a little, so each struggle is asked in so many weeks. */
    private static final int WEEKS = 8;

    private final Understanding understanding;
    private final List<NamedPractice> practices;

    /** Remembers meanings of the struggles too, which are made up. */
    Asking(Meanings meanings, List<NamedPractice> practices) {
        this.practices = practices;
        understanding = new Understanding() {
            @Override
            public Optional<Meaning> ofNeed(String words) {
                return meanings.ofPublished(words);
            }

            @Override
            public Optional<Meaning> ofPublished(String words) {
                return meanings.ofPublished(words);
            }
        };
    }

    /** How each struggle is asked. */
    interface Way {
        double[] fits(Pair asking, List<Pair> colleagues);
    }

    static Places places(List<Pair> asking, List<Pair> colleagues, Way way) {
        var numbers = colleagues.stream().map(Pair::number).toList();
        return new Places(asking.stream()
                .map(pair -> Places.of(numbers.indexOf(pair.number()), way.fits(pair, colleagues)))
                .toList());
    }

    Places ranked(List<Pair> asking, List<Candidate<Integer>> candidates, Weights weights) {
        return ranked(asking, candidates, weights, Pair::need);
    }

    Places ranked(
            List<Pair> asking, List<Candidate<Integer>> candidates, Weights weights, Function<Pair, Need> needOf) {
        var pool = Pool.of(candidates, practices, understanding);
        return new Places(asking.stream()
                .flatMap(pair -> IntStream.range(0, WEEKS).mapToObj(week -> {
                    var list = list(needOf.apply(pair), pool, weights, week).stream()
                            .map(Ranked::what)
                            .toList();
                    return 1.0 + list.indexOf(pair.number());
                }))
                .toList());
    }

    <T> List<Ranked<T>> list(Need need, List<Candidate<T>> candidates, Weights weights) {
        return list(need, Pool.of(candidates, practices, understanding), weights, 0);
    }

    private <T> List<Ranked<T>> list(Need need, Pool<T> pool, Weights weights, int week) {
        var draw = Draw.of(new UUID(7, week), LocalDate.EPOCH.plusWeeks(week));
        return new Ranking(understanding, weights).rank(need, pool, draw, Optional::of);
    }

    /** The likeness of the nearest text and nothing else. */
    double[] meaningAlone(Pair asking, List<Pair> colleagues, boolean both) {
        var need = understanding.ofNeed(asking.struggle()).orElseThrow();
        return colleagues.stream()
                .mapToDouble(pair -> {
                    double told = likeness(need, pair.strength());
                    return both && !pair.also().isEmpty() ? Math.max(told, likeness(need, pair.also())) : told;
                })
                .toArray();
    }

    private double likeness(Meaning need, String text) {
        return understanding.ofPublished(text).map(need::likenessTo).orElseThrow();
    }
}
