package ajar.dots.ranking;

import ajar.meaning.Meaning;
import ajar.meaning.MeaningIndex;
import ajar.meaning.Meanings;
import ajar.meaning.MeaningsOpened;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Measures how long a list takes in a place of 5,000 people of whom 50 texts each are known, against the bare loop over the same numbers
 * in the same run. Meanings and words of the colleagues are made up, the struggle is read by the model. Exit code 1 where the whole
 * answer takes more than 50 ms of a processor, since the clock also counts what others do. docs/dots.md says how to run it.
 */
public final class ScaleBenchmark {

    private static final double MILLIS_MAX = 50;
    private static final int WARM = 20;
    private static final int ROUNDS = 100;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final Need NEED =
            new Need("My quiet pupils never speak in discussions, and I end up answering my own questions.", Set.of());

    private final PrintStream out;
    private final Meanings meanings;
    private final int people;
    private final int textsEach;

    private ScaleBenchmark(PrintStream out, Meanings meanings, int people, int textsEach) {
        this.out = out;
        this.meanings = meanings;
        this.people = people;
        this.textsEach = textsEach;
    }

    private interface Work {
        void run() throws Exception;
    }

    /** @param sizes people, and texts of each; 5000 and 50 where nobody says */
    public static void main(String[] sizes) throws Exception {
        int people = sizes.length > 0 ? Integer.parseInt(sizes[0]) : 5_000;
        int textsEach = sizes.length > 1 ? Integer.parseInt(sizes[1]) : 50;
        try (var meanings = MeaningsOpened.now()) {
            boolean met = new ScaleBenchmark(System.out, meanings, people, textsEach).run();
            Runtime.getRuntime().halt(met ? 0 : 1);
        }
    }

    private boolean run() throws Exception {
        out.printf(
                "%d people, %d texts each.%n%n| what | median ms | p99 ms | of a processor | ratio to the bare loop |%n|---|---|---|---|---|%n",
                people, textsEach);
        double bare = loops();
        var before = usedMegabytes();
        long begun = THREADS.getCurrentThreadCpuTime();
        var pool = Pool.of(colleagues(), Pairs.practices(), understanding());
        double made = (THREADS.getCurrentThreadCpuTime() - begun) / 1e9;
        var memory = usedMegabytes() - before;
        var index = MeaningIndex.of(IntStream.range(0, people * textsEach).mapToObj(i -> Optional.of(madeUp(i))));
        var asked = meanings.of(NEED.words()).orElseThrow();
        line("the struggle read by the model", bare, () -> meanings.of(NEED.words()));
        line("likeness to all texts", bare, () -> index.likenessTo(asked));
        line("the 100 nearest texts", bare, () -> index.nearest(asked, 100));
        var ranking = new Ranking(understanding());
        var week = new int[1];
        double all = line("**the whole list**", bare, () -> {
            var draw = Draw.of(new UUID(1, 2), LocalDate.EPOCH.plusWeeks(week[0]++));
            ranking.rank(NEED, pool, draw, Optional::of);
        });
        out.printf(
                "%nThe pool took %.1f processor seconds to make, without the model, and holds %d MB; %d processors.%n",
                made, memory, Runtime.getRuntime().availableProcessors());
        return all <= MILLIS_MAX;
    }

    private double loops() throws Exception {
        var loops = new Loops(people * textsEach);
        double bare = line("bare loop: numbers of 32 bits, one sum", 0, loops::plain);
        line("bare loop: four sums", bare, loops::fourSums);
        line("bare loop: four sums, two threads (half of it counted)", bare, loops::fourSumsInTwoThreads);
        line("bare loop: numbers of 8 bits", bare, loops::eightBits);
        if (Float.isNaN(loops.any())) {
            throw new IllegalStateException("The loops went wrong.");
        }
        return bare;
    }

    private double line(String what, double bare, Work work) throws Exception {
        for (int i = 0; i < WARM; i++) {
            work.run();
        }
        var times = new long[ROUNDS];
        var spent = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long spentBefore = THREADS.getCurrentThreadCpuTime();
            long begun = System.nanoTime();
            work.run();
            times[i] = System.nanoTime() - begun;
            spent[i] = THREADS.getCurrentThreadCpuTime() - spentBefore;
        }
        Arrays.sort(times);
        Arrays.sort(spent);
        double median = spent[ROUNDS / 2] / 1e6;
        out.printf(
                "| %s | %.1f | %.1f | %.1f | %.2f |%n",
                what, times[ROUNDS / 2] / 1e6, times[ROUNDS * 99 / 100] / 1e6, median, bare == 0 ? 1 : median / bare);
        return median;
    }

    private List<Candidate<UUID>> colleagues() {
        var practices = Pairs.practices();
        var reaches = Reach.values();
        return IntStream.range(0, people)
                .mapToObj(i -> {
                    var drawn = new SplittableRandom(i);
                    var said = IntStream.range(0, textsEach)
                            .mapToObj(t -> new Said(words(drawn), Source.LEARNED))
                            .toList();
                    var practice =
                            practices.get(drawn.nextInt(practices.size())).id();
                    return new Candidate<>(
                            new UUID(i, i),
                            Kind.COLLEAGUE,
                            said,
                            Set.of(practice),
                            drawn.nextInt(9),
                            reaches[i % 4],
                            i % 5 / 5.0);
                })
                .toList();
    }

    /** Thirty words as common as in a language; the struggle's own words are the most common ones. */
    private static String words(SplittableRandom drawn) {
        var common = NEED.words().split("\\W+");
        return drawn.doubles(30)
                .mapToInt(number -> (int) (Math.pow(number, 4) * 20_000))
                .mapToObj(number -> number < common.length ? common[number] : "w" + number)
                .collect(Collectors.joining(" "));
    }

    private Understanding understanding() {
        return new Understanding() {
            @Override
            public Optional<Meaning> ofNeed(String words) {
                return meanings.of(words);
            }

            @Override
            public Optional<Meaning> ofPublished(String words) {
                return Optional.of(madeUp(words.hashCode()));
            }
        };
    }

    private static Meaning madeUp(int seed) {
        var written = new byte[385];
        new SplittableRandom(seed).nextBytes(written);
        written[0] = 1;
        return Meaning.read(written).orElseThrow();
    }

    private static long usedMegabytes() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / (1024 * 1024);
    }
}
