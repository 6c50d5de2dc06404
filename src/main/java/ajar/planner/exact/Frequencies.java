package ajar.planner.exact;

import ajar.planner.columns.Model;
import ajar.planner.prices.Ascent;

/**
 * How often options, covers and talks were chosen in the last price steps: close to a solution of the linear
 * relaxation, so what is chosen about half of the time is what to decide next.
 */
final class Frequencies {

    final double[] option;
    final double[] cover;
    final double[] talk;

    Frequencies(Model model) {
        option = new double[model.options];
        cover = new double[model.covers];
        talk = new double[model.talks];
    }

    /** Takes down what the last step chose, with a fading memory. */
    void see(Ascent ascent) {
        fade(option);
        fade(cover);
        fade(talk);
        ascent.chosen((o, c, t) -> {
            option[o] += 0.1;
            if (c >= 0) {
                cover[c] += 0.1;
            }
            if (t >= 0) {
                talk[t] += 0.1;
            }
        });
    }

    private static void fade(double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= 0.9;
        }
    }

    /** The most undecided of some values, or -1 if all are as good as decided. */
    static int mostUndecided(double[] values) {
        int most = -1;
        double least = 0.495;
        for (int i = 0; i < values.length; i++) {
            double distance = Math.abs(values[i] - 0.5);
            if (distance < least) {
                least = distance;
                most = i;
            }
        }
        return most;
    }
}
