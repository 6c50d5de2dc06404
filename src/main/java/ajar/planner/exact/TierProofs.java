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
public final class TierProofs {

    private static final int STEPS = 3000;
    /** Well above what one step of the other tier is worth. */
    private static final long FIRMLY = 100;

    private final Model model;
    private final double[] prices;
    private final Pace pace;
    private final long seed;

    /**
     * @param prices good prices for the value
     */
    public TierProofs(Model model, double[] prices, Pace pace, long seed) {
        this.model = model;
        this.prices = prices;
        this.pace = pace;
        this.seed = seed;
    }

    /** What no plan exceeds in first visits and in wishes by weight; one of them among plans that reach as much of the other. */
    public record Proven(long first, long second) {}

    /**
     * The tier that comes first in this model, whatever the other is; then the other, among plans that reach as much of it.
     * What the one counts against the other is itself a price, for having no less of it, and may be any; as much as in the
     * value leaves the other prices as good as they are.
     *
     * @param until the share of the effort that the first proof may reach; {@code untilBoth} for the other
     */
    public Proven both(long first, long second, double until, double untilBoth) {
        double ofFirst = 1.0 / Math.max(1, model.prizeWeight);
        double ofSecond = 1.0 / Math.max(1, model.wishWeight);
        if (model.wishesFirst) {
            long most = prove(only(0, 1, model.weight), second, ofSecond, until);
            long given = prove(only(1, FIRMLY, model.weight), FIRMLY * second + first, ofFirst, untilBoth);
            return new Proven(given - FIRMLY * second, most);
        }
        long price = Math.max(1, model.softPrizeWeight / Math.max(1, model.softWishWeight));
        long most = prove(only(1, 0, model.weight), first, ofFirst, until);
        long given = prove(only(price, 1, model.weight), price * first + second, ofSecond, untilBoth);
        return new Proven(most, given - price * first);
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
