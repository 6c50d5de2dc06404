package ajar.planner.prices;

import ajar.planner.columns.Model;
import java.util.function.BooleanSupplier;

/** Proves bounds for different weights of the tiers, one after the other, each from the prices of the one before. */
public final class Bounds {

    private final Model model;
    private final BooleanSupplier goesOn;

    /**
     * @param goesOn asked before each step; false ends the proof with the best bound so far
     */
    public Bounds(Model model, BooleanSupplier goesOn) {
        this.model = model;
        this.goesOn = goesOn;
    }

    /**
     * A bound on the weighted sum of tiers.
     *
     * @param enough no need to look for a bound below this
     * @param start prices to start from
     */
    public long prove(Weights weights, double[] start, double target, long enough, int steps) {
        var ascent = new Ascent(model, weights, start, target);
        long bound = Long.MAX_VALUE;
        for (int i = 0; i < steps && goesOn.getAsBoolean(); i++) {
            boolean more = ascent.step();
            if (!more || i % 16 == 15 && Math.floor(ascent.bound() + 1e-6) <= enough) {
                bound = Math.min(bound, Proof.bound(model, weights, ascent.prices()));
                if (!more || bound <= enough) {
                    return bound;
                }
            }
        }
        return Math.min(bound, Proof.bound(model, weights, ascent.prices()));
    }

    /** The same model with every wish weighing 1, to count wishes. */
    public static Model counting(Model model) {
        var counting = model.copy();
        counting.weight = new int[model.wishes];
        java.util.Arrays.fill(counting.weight, 1);
        return counting;
    }

    public static double[] scaled(double[] prices, double factor) {
        return java.util.Arrays.stream(prices).map(price -> price * factor).toArray();
    }
}
