package ajar.dots.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What a term came to.
 *
 * @param gini of how many people each helped, over all who could be asked: 0 if all helped as many, 1 if one helped all
 * @param ofFive share of all help that the busiest five gave
 * @param most people that one helped
 * @param helpers share of those who could be asked that helped anybody
 * @param found share of focus items that found somebody who is good at it
 * @param refused share of the asks that got a no
 * @param waited weeks from the item to the yes
 */
record Figures(double gini, double ofFive, double most, double helpers, double found, double refused, double waited) {

    static Figures of(double[] loads, double found, double refused, double waited) {
        var sorted = loads.clone();
        Arrays.sort(sorted);
        double all = Arrays.stream(sorted).sum();
        double byRank = 0;
        double five = 0;
        for (int i = 0; i < sorted.length; i++) {
            byRank += (i + 1) * sorted[i];
            five += i >= sorted.length - 5 ? sorted[i] : 0;
        }
        double gini = 2 * byRank / (sorted.length * all) - (sorted.length + 1.0) / sorted.length;
        double helpers = Arrays.stream(sorted).filter(load -> load > 0).count() / (double) sorted.length;
        return new Figures(gini, five / all, sorted[sorted.length - 1], helpers, found, refused, waited);
    }

    static Figures average(List<Figures> terms) {
        return new Figures(
                average(terms, Figures::gini),
                average(terms, Figures::ofFive),
                average(terms, Figures::most),
                average(terms, Figures::helpers),
                average(terms, Figures::found),
                average(terms, Figures::refused),
                average(terms, Figures::waited));
    }

    private static double average(List<Figures> terms, ToDoubleFunction<Figures> figure) {
        return terms.stream().mapToDouble(figure).average().orElse(0);
    }

    /** Cells of a table; ratios are to the first line. */
    String cells(Figures first) {
        return String.format(
                Locale.ROOT,
                "%.2f | %.2f | %.0f %% | %.1f | %.0f %% | %.0f %% | %.2f | %.0f %% | %.1f",
                gini,
                gini / first.gini,
                100 * ofFive,
                most,
                100 * helpers,
                100 * found,
                found / first.found,
                100 * refused,
                waited);
    }
}
