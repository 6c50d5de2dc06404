package ajar.planner.exact;

import ajar.planner.columns.Model;
import ajar.planner.columns.Reduction;
import ajar.planner.prices.Guidance;
import ajar.planner.prices.Weights;

/**
 * Drops what no better plan can use: at any prices a plan with a column is worth at most the bound less what the column
 * loses. See Balas and Martin on pivot and complement, and any text on reduced-cost fixing.
 */
final class Fixing {

    private Fixing() {}

    /** The model without options and covers that no plan better than {@code best} has. */
    static Reduction reduce(Model model, Weights weights, double[] prices, long best) {
        double bound = new Guidance(model, weights, prices, 0).bound;
        double room = bound - (best + 1) + 1e-4 + 1e-10 * Math.abs(bound);
        var kept = new Guidance(model, weights, prices, room);
        var options = new boolean[model.options];
        var covers = new boolean[model.covers];
        for (int k = 0; k < kept.option.length; k++) {
            if (kept.loss[k] <= room || model.forced[model.wishOf[kept.option[k]]]) {
                options[kept.option[k]] = true;
                if (kept.cover[k] >= 0) {
                    covers[kept.cover[k]] = true;
                }
            }
        }
        return new Reduction(model, options, covers);
    }
}
