package ajar.dots.ranking;

import java.io.PrintStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * A term in 24 made-up schools, with each part of the rule that spreads load and without. The same seeds give the same table, in some
 * seconds. docs/dots.md says how to run it.
 */
public final class Simulation {

    private static final int SCHOOLS = 24;
    private static final Weights OURS = Weights.DEFAULT;
    private static final int ANY = 1_000_000;

    private final PrintStream out;
    private @Nullable Figures first;

    private Simulation(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] none) {
        new Simulation(System.out).run();
    }

    private void run() {
        out.println(
                "| | Gini | ratio | by the busiest five | most | helped anybody | items that found help | ratio | refused | weeks |");
        out.println("|" + "---|".repeat(10));
        line("fit alone", weights(0, 0, 0), null);
        line("+ what chance gives is taken off, draws", weights(OURS.many(), 0, OURS.even()), null);
        line(
                "+ nobody beyond what they offered",
                weights(OURS.many(), 0, OURS.even()),
                new Spread(Spread.DEFAULT.withoutOffer(), 0));
        line("+ rest after a yes", weights(OURS.many(), 0, OURS.even()), Spread.DEFAULT);
        line("**+ load counts: ours**", OURS, Spread.DEFAULT);
        line("ours, load counts twice", weights(OURS.many(), 2 * OURS.load(), OURS.even()), Spread.DEFAULT);
        for (int days : new int[] {0, 7, 28}) {
            line("ours, %d days of rest".formatted(days), OURS, new Spread(Spread.DEFAULT.withoutOffer(), days));
        }
        for (int people : new int[] {1, 3, ANY}) {
            line(
                    people == ANY ? "ours, any number without an offer" : "ours, %d without an offer".formatted(people),
                    OURS,
                    new Spread(people, Spread.DEFAULT.restDays()));
        }
    }

    private void line(String name, Weights weights, @Nullable Spread spread) {
        var figures = Figures.average(LongStream.range(0, SCHOOLS)
                .mapToObj(seed -> new Term(seed, weights, spread).run())
                .toList());
        if (first == null) {
            first = figures;
        }
        out.printf("| %s | %s |%n", name, figures.cells(first));
    }

    private static Weights weights(double many, double load, double even) {
        return new Weights(
                OURS.word(),
                OURS.wordsMax(),
                OURS.practiceOfNeed(),
                OURS.practiceLike(),
                many,
                OURS.learners(),
                OURS.free(),
                OURS.anyTime(),
                OURS.notNow(),
                load,
                even,
                OURS.kindInTopMax());
    }
}
