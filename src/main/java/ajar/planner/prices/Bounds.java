package ajar.planner.prices;

import ajar.planner.columns.Model;
import ajar.planner.search.Pace;
import java.util.Arrays;

/** Proves a bound for certain weights of the tiers, from prices that were good for others. */
public final class Bounds {

    private final Model model;
    private final Pace pace;
    private final double until;
    private double[] prices = {};

    /**
     * @param until the share of the effort that may be spent; at its end the best bound so far counts
     */
    public Bounds(Model model, Pace pace, double until) {
        this.model = model;
        this.pace = pace;
        this.until = until;
    }

    /**
     * A bound on the weighted sum of tiers.
     *
     * @param start prices to start from
     * @param reached what a plan has: no need to look for a bound below this
     */
    public long prove(Weights weights, double[] start, long reached, int steps) {
        var ascent = new Ascent(model, weights, start, reached);
        long cost = Ascent.stepsOf(model);
        boolean more = true;
        for (int i = 0; more && i < steps && pace.goesOn(until); i++) {
            more = ascent.step();
            pace.count(cost);
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
