package ajar.dots.ranking;

import java.util.List;
import java.util.Locale;
import java.util.function.DoublePredicate;

/** In which places of their lists the right answers stood; 1 is the first. */
record Places(List<Double> places) {

    /** Of equals it stands in the middle: whoever finds nothing has not found it. */
    static double of(int right, double[] fits) {
        int before = 0;
        int equal = 0;
        for (double fit : fits) {
            if (fit > fits[right]) {
                before++;
            } else if (fit == fits[right]) {
                equal++;
            }
        }
        return before + (equal + 1) / 2.0;
    }

    double meanReciprocal() {
        return places.stream().mapToDouble(place -> 1 / place).average().orElse(0);
    }

    double within(int first) {
        return share(place -> place <= first);
    }

    private double share(DoublePredicate wanted) {
        return places.stream()
                .mapToDouble(place -> wanted.test(place) ? 1 : 0)
                .average()
                .orElse(0);
    }

    /** Cells of a table. */
    String cells() {
        return String.format(
                Locale.ROOT,
                "%.3f | %.0f %% | %.0f %% | %.0f %%",
                meanReciprocal(),
                100 * within(1),
                100 * within(3),
                100 * within(10));
    }
}
