package ajar.command;

import ajar.planner.Effort;
import ajar.planner.Progress;
import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a run gets on: a bar that moves where a person looks on, a line for each phase otherwise. */
final class ProgressLine implements Progress {

    private static final int WIDTH = 24;
    private static final long BETWEEN_NANOS = 100_000_000;
    private final PrintStream err;
    private final int asked;
    private final boolean live;
    private @Nullable Step last;
    private Progress.@Nullable Phase told;
    private double spent;
    private long drawn;

    ProgressLine(PrintStream err, int asked) {
        this(err, asked, isWatched());
    }

    ProgressLine(PrintStream err, int asked, boolean live) {
        this.err = err;
        this.asked = asked;
        this.live = live;
        drawn = System.nanoTime() - BETWEEN_NANOS;
    }

    private static boolean isWatched() {
        Console console = System.console();
        return console != null && console.isTerminal() && !"dumb".equals(System.getenv("TERM"));
    }

    /** The same effort; the bar moves when the planner asks for it. */
    Effort watching(Effort effort) {
        if (!live) {
            return effort;
        }
        return steps -> {
            spent = effort.spent(steps);
            draw();
            return spent;
        };
    }

    @Override
    public void heard(Step step) {
        last = step;
        if (!live && step.phase() != told) {
            told = step.phase();
            err.println(words(step));
        }
    }

    private void draw() {
        var step = last;
        long now = System.nanoTime();
        if (step != null && now - drawn >= BETWEEN_NANOS) {
            drawn = now;
            int full = (int) Math.round(WIDTH * Math.min(1, spent));
            err.print("\r\033[K[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + words(step));
            err.flush();
        }
    }

    private String words(Step step) {
        var best = String.format(Locale.ROOT, "%d of %d wishes, best %,d", step.served(), asked, step.best());
        if (step.bound() == Long.MAX_VALUE) {
            return phase(step) + ": " + best;
        }
        double gap = step.bound() <= step.best() ? 0 : 100.0 * (step.bound() - step.best()) / step.bound();
        return String.format(Locale.ROOT, "%s: %s, bound %,d (%.3f %%)", phase(step), best, step.bound(), gap);
    }

    private static String phase(Step step) {
        return switch (step.phase()) {
            case FIRST_PLAN -> "first plan";
            case SEARCH -> "search";
            case PRICES -> "prices";
            case GUIDED_SEARCH -> "guided search";
            case PROOF -> "proof";
        };
    }

    /** Ends the bar, so that what follows has lines of its own. */
    void close() {
        var step = last;
        if (live && step != null) {
            err.println("\r\033[K" + words(step));
        }
    }
}
