package ajar.dots.ranking;

import ajar.dots.ranking.Pairs.Pair;
import ajar.meaning.MeaningsOpened;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures how far up the colleague stands who can help, of our ranking, of meaning alone and of what a database finds by letters, on the
 * pairs of struggles and strengths; and what each weight does. Exit code 1 where ours is not clearly better on the pairs that were held
 * back. docs/dots.md says how to run it.
 */
public final class QualityBenchmark {

    private static final Weights OURS = Weights.DEFAULT;
    /** How much better than the best of the database's ways it has to be. */
    private static final double CLEARLY = 1.5;

    private final PrintStream out;
    private final Asking asking;
    private final Letters letters;
    private final List<Pair> english = Pairs.in("en");
    private final List<Pair> chosenBy =
            english.stream().filter(pair -> pair.asks() && !pair.held()).toList();
    private final List<Pair> heldBack =
            english.stream().filter(pair -> pair.asks() && pair.held()).toList();

    private QualityBenchmark(PrintStream out, Asking asking, Letters letters) {
        this.out = out;
        this.asking = asking;
        this.letters = letters;
    }

    public static void main(String[] none) throws Exception {
        try (var meanings = MeaningsOpened.now();
                var letters = new Letters()) {
            var benchmark = new QualityBenchmark(System.out, new Asking(meanings, Pairs.practices()), letters);
            boolean better = benchmark.ways();
            benchmark.weights();
            benchmark.reach();
            benchmark.kinds();
            benchmark.languages();
            System.out.println(better ? "Clearly better." : "NOT clearly better.");
            Runtime.getRuntime().halt(better ? 0 : 1);
        }
    }

    private boolean ways() {
        out.printf(
                "%d struggles that chose the weights, %d held back; %d colleagues.%n%n",
                chosenBy.size(), heldBack.size(), english.size());
        head("texts | way");
        waysWith(false);
        var places = waysWith(true);
        double best = places.subList(2, places.size()).stream()
                .mapToDouble(Places::meanReciprocal)
                .max()
                .orElse(0);
        double ours = places.get(0).meanReciprocal();
        return ours > CLEARLY * best && ours > places.get(1).meanReciprocal();
    }

    private List<Places> waysWith(boolean both) {
        var texts = both ? "told and in a line" : "told";
        var candidates = english.stream()
                .map(pair -> both ? pair.colleague() : pair.colleague(pair.told()))
                .toList();
        var places = new ArrayList<Places>();
        places.add(line(texts + " | **ours**", some -> asking.ranked(some, candidates, OURS)));
        places.add(line(texts + " | meaning alone", way((pair, all) -> asking.meaningAlone(pair, all, both))));
        places.add(line(texts + " | full text", way((pair, all) -> letters.fullText(pair, all, both, "english"))));
        places.add(line(texts + " | trigrams", way((pair, all) -> letters.trigram(pair, all, both))));
        places.add(line(texts + " | word similarity", way((pair, all) -> letters.words(pair, all, both))));
        places.add(line(
                texts + " | the same, the other way round",
                way((pair, all) -> letters.wordsOfTheirs(pair, all, both))));
        return places;
    }

    /** Measures places for some of the struggles. */
    private interface Measure {
        Places of(List<Pair> asking);
    }

    private Measure way(Asking.Way way) {
        return some -> Asking.places(some, english, way);
    }

    /** Prints both parts, gives that which was held back. */
    private Places line(String name, Measure measure) {
        var held = measure.of(heldBack);
        out.printf("| %s | %s | %s |%n", name, measure.of(chosenBy).cells(), held.cells());
        return held;
    }

    private void head(String first) {
        int columns = first.split("\\|").length + 8;
        out.printf("| %s | MRR | top 1 | top 3 | top 10 | held back: MRR | top 1 | top 3 | top 10 |%n", first);
        out.println("|" + "---|".repeat(columns));
    }

    private void weights() {
        out.println();
        head("weights");
        var plain = english.stream().map(Pair::colleague).toList();
        line("ours", some -> asking.ranked(some, plain, OURS));
        line("without words", some -> asking.ranked(some, plain, without(0, 0.2, 0.02, OURS.even())));
        line("without practices", some -> asking.ranked(some, plain, without(0.06, 0, 0.02, OURS.even())));
        line("without draws", some -> asking.ranked(some, plain, without(0.06, 0.2, 0.02, 0)));
        line("practice known", some -> asking.ranked(some, plain, OURS, QualityBenchmark::known));
        line("learners and reach at random", some -> asking.ranked(some, chance(), OURS));
        line("the same, reach without weight", some -> asking.ranked(some, chance(), withoutReach()));
        var crowded = new ArrayList<>(plain);
        IntStream.range(0, 20).mapToObj(this::prolific).forEach(crowded::add);
        line("with 20 of whom much is said", some -> asking.ranked(some, crowded, OURS));
        line("the same without its weight", some -> asking.ranked(some, crowded, without(0.06, 0.2, 0, OURS.even())));
    }

    private static Weights without(double word, double practiceLike, double many, double even) {
        return new Weights(
                word,
                OURS.wordsMax(),
                OURS.practiceOfNeed(),
                practiceLike,
                many,
                OURS.learners(),
                OURS.free(),
                OURS.anyTime(),
                OURS.notNow(),
                OURS.load(),
                even,
                OURS.kindInTopMax());
    }

    private static Weights withoutReach() {
        return new Weights(
                OURS.word(),
                OURS.wordsMax(),
                OURS.practiceOfNeed(),
                OURS.practiceLike(),
                OURS.many(),
                OURS.learners(),
                0,
                0,
                0,
                OURS.load(),
                OURS.even(),
                OURS.kindInTopMax());
    }

    /** Two in five can be had in own free time, two with cover, one cannot; and few were learned from by many. */
    private List<Candidate<Integer>> chance() {
        return IntStream.range(0, english.size())
                .mapToObj(i -> drawn(english.get(i).colleague(), i))
                .toList();
    }

    private void reach() {
        out.println();
        out.println("| first three, reach at random | in own free time | with cover | not now |");
        out.println("|---|---|---|---|");
        reach("ours", OURS);
        reach("reach without weight", withoutReach());
    }

    private void reach(String name, Weights weights) {
        var first = chosenBy.stream()
                .flatMap(pair ->
                        asking.list(pair.need(), chance(), weights).stream().limit(3))
                .collect(Collectors.groupingBy(ranked -> ranked.reason().reach(), Collectors.counting()));
        out.printf("| %s", name);
        for (var reach : List.of(Reach.FREE, Reach.COVER, Reach.NOT_NOW)) {
            out.printf(" | %.0f %%", 100 * first.getOrDefault(reach, 0L) / (3.0 * chosenBy.size()));
        }
        out.println(" |");
    }

    private static Need known(Pair pair) {
        return new Need(pair.struggle(), pair.practices());
    }

    private static Candidate<Integer> drawn(Candidate<Integer> plain, int seed) {
        var drawn = new SplittableRandom(seed);
        var reach = List.of(Reach.FREE, Reach.FREE, Reach.COVER, Reach.COVER, Reach.NOT_NOW)
                .get(drawn.nextInt(5));
        int learners = (int) (8 / (1 + 8 * drawn.nextDouble()));
        return new Candidate<>(plain.what(), plain.kind(), plain.texts(), plain.practices(), learners, reach, 0);
    }

    /** Twenty texts about everything: of the distractors and what the others told. */
    private Candidate<Integer> prolific(int seed) {
        var drawn = new SplittableRandom(seed);
        var said = IntStream.range(0, 20)
                .mapToObj(i -> english.get(drawn.nextInt(english.size())))
                .map(Pair::told)
                .toList();
        return new Candidate<>(-1 - seed, Kind.COLLEAGUE, said, Set.of(), 0, Reach.ANY_TIME, 0);
    }

    /** A fifth of the colleagues, the right one among them, and what all others offer as titles of posts and open lessons. */
    private void kinds() {
        out.println();
        out.println("| first ten | right colleague is there | no colleague is there | most of one kind |");
        out.println("|---|---|---|---|");
        kinds("by fit alone", list -> list.stream()
                .sorted(Comparator.<Ranked<Integer>>comparingDouble(Ranked::fit).reversed())
                .toList());
        kinds("ours", list -> list);
    }

    private void kinds(String name, UnaryOperator<List<Ranked<Integer>>> order) {
        var asked = Stream.concat(chosenBy.stream(), heldBack.stream()).toList();
        int there = 0;
        int lonely = 0;
        int most = 0;
        for (var pair : asked) {
            var candidates = english.stream()
                    .map(other -> other.number() % 5 == pair.number() % 5 ? other.colleague() : title(other))
                    .toList();
            var first = order.apply(asking.list(pair.need(), candidates, OURS)).subList(0, 10);
            there += first.stream().anyMatch(ranked -> ranked.what() == pair.number()) ? 1 : 0;
            lonely += first.stream().noneMatch(ranked -> ranked.kind() == Kind.COLLEAGUE) ? 1 : 0;
            most += Stream.of(Kind.values())
                    .mapToInt(kind -> (int) first.stream()
                            .filter(ranked -> ranked.kind() == kind)
                            .count())
                    .max()
                    .orElse(0);
        }
        double all = asked.size();
        out.printf("| %s | %.0f %% | %.0f %% | %.1f |%n", name, 100 * there / all, 100 * lonely / all, most / all);
    }

    private static Candidate<Integer> title(Pair other) {
        var kind = other.number() % 4 == 0 ? Kind.OPEN_LESSON : Kind.POST;
        return new Candidate<>(other.number(), kind, List.of(other.named()), other.practices(), 0, Reach.ANY_TIME, 0);
    }

    private void languages() {
        out.println();
        out.println("| struggles | colleagues | way | MRR | top 1 | top 3 | top 10 |");
        out.println("|---|---|---|---|---|---|---|");
        var german = Pairs.in("de");
        var numbers = german.stream().map(Pair::number).toList();
        var all = english.stream().map(Pair::withoutLine).toList();
        var twelve =
                all.stream().filter(pair -> numbers.contains(pair.number())).toList();
        among("English | all, English", twelve, all, "english");
        among("English | the twelve, English", twelve, twelve, "english");
        language("German", "german", german, twelve, all);
        language("Spanish", "spanish", Pairs.in("es"), twelve, all);
    }

    /** The same twelve struggles, of all colleagues in English and of the twelve who are right, in English and in that language. */
    private void language(String name, String stems, List<Pair> foreign, List<Pair> twelve, List<Pair> all) {
        among(name + " | all, English", foreign, all, "english");
        among(name + " | the twelve, English", foreign, twelve, "english");
        among("%s | the twelve, %s".formatted(name, name), foreign, foreign, stems);
    }

    private void among(String name, List<Pair> asked, List<Pair> colleagues, String stems) {
        var candidates = colleagues.stream().map(Pair::colleague).toList();
        out.printf(
                "| %s | ours | %s |%n",
                name, asking.ranked(asked, candidates, OURS).cells());
        var found = Asking.places(asked, colleagues, (pair, some) -> letters.fullText(pair, some, false, stems));
        out.printf("| %s | full text | %s |%n", name, found.cells());
    }
}
