package ajar.planner.prices;

import ajar.planner.columns.Model;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/** Proves a bound for certain weights of the tiers, from prices that were good for others. */
public final class Bounds {

    private final Model model;
    private final BooleanSupplier goesOn;
    private double[] prices = {};

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
     * @param start prices to start from
     * @param reached what a plan has: no need to look for a bound below this
     */
    public long prove(Weights weights, double[] start, long reached, int steps) {
        var ascent = new Ascent(model, weights, start, reached);
        boolean more = true;
        for (int i = 0; more && i < steps && goesOn.getAsBoolean(); i++) {
            more = ascent.step();
            if (Math.floor(ascent.bound() + 1e-6) <= reached
                    && Proof.bound(model, weights, ascent.prices()) <= reached) {
                break;
            }
        }
        prices = ascent.prices();
        return Proof.bound(model, weights, prices);
    }

    /** The prices of the bound. */
    public double[] prices() {
        return prices;
    }

    public static double[] scaled(double[] prices, double factor) {
        return Arrays.stream(prices).map(price -> price * factor).toArray();
    }
}
