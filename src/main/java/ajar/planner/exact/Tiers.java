package ajar.planner.exact;

import ajar.planner.columns.Model;
import ajar.planner.prices.Ascent;
import ajar.planner.prices.Bounds;
import ajar.planner.prices.Proof;
import ajar.planner.prices.Weights;
import ajar.planner.search.Pace;

/**
 * Proves what no plan can exceed in one respect: first visits, wishes by weight, or the number of wishes. First by
 * prices, starting from those of the value; what these leave open is searched without leaving anything out.
 */
public final class Tiers {

    private static final int STEPS = 3000;
    private final Model model;
    private final double[] prices;
    private final Pace pace;
    private final long seed;

    /**
     * @param prices good prices for the value
     */
    public Tiers(Model model, double[] prices, Pace pace, long seed) {
        this.model = model;
        this.prices = prices;
        this.pace = pace;
        this.seed = seed;
    }

    /** No plan has more of the first tier. */
    public long first(long reached, double until) {
        return prove(only(1, 0, model.weight), reached, 1.0 / Math.max(1, model.prizeWeight), until);
    }

    /**
     * No plan with as much of the first tier has more of the second. What the first counts against the second is itself a
     * price, for having no less of it, and may be any; as much as in the value leaves the other prices as good as they are.
     */
    public long second(long first, long second, double until) {
        long price = Math.max(1, model.softPrizeWeight / Math.max(1, model.softWishWeight));
        double factor = 1.0 / Math.max(1, model.wishWeight);
        long both = price * first + second;
        return prove(only(price, 1, model.weight), both, factor, until) - price * first;
    }

    /** No plan meets more wishes. */
    public long count(int served, double until) {
        int[] ones = new int[model.wishes];
        java.util.Arrays.fill(ones, 1);
        double weight = java.util.Arrays.stream(model.weight).average().orElse(1);
        return prove(only(0, 1, ones), served, 1 / (weight * Math.max(1, model.wishWeight)), until);
    }

    /** The same plans, worth nothing but these tiers. */
    private Model only(long first, long second, int[] weight) {
        var only = model.copy();
        only.prizeWeight = first;
        only.wishWeight = second;
        only.softPrizeWeight = first;
        only.softWishWeight = second;
        only.weight = weight;
        only.optionValue = new int[model.options];
        only.coverValue = new int[model.covers];
        only.talkValue = new int[model.talks];
        only.stayCost = new int[model.stays];
        only.loadCost = 0;
        only.constant = 0;
        return only;
    }

    private boolean step(double until) {
        pace.count(Ascent.stepsOf(model));
        return pace.goesOn(until);
    }

    private long prove(Model only, long reached, double factor, double until) {
        var weights = new Weights(only.prizeWeight, only.wishWeight, 1);
        var start = Bounds.scaled(prices, factor);
        for (int i = model.rows + model.links; i < model.rows + model.links + model.visitors; i++) {
            start[i] = prices[i] * only.prizeWeight / Math.max(1, model.prizeWeight);
        }
        java.util.Arrays.fill(start, model.prices() - model.loads, model.prices(), 0);
        long most = Proof.bound(only, weights, new double[model.prices()]);
        double share = Branching.isWorthwhile(model) ? 0.5 : 1;
        double priced = pace.share() + share * (until - pace.share());
        var bounds = new Bounds(only, () -> step(priced));
        long bound = bounds.prove(weights, start, reached, STEPS);
        if (bound > reached && Branching.isWorthwhile(model) && pace.goesOn(until)) {
            var branching = new Branching(only, weights, reached, pace, until, seed);
            branching.search(bounds.prices());
            bound = branching.isComplete() ? branching.best() : bound;
        }
        return Math.min(bound, most);
    }
}
