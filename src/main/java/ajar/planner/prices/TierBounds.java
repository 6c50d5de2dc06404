package ajar.planner.prices;

import ajar.planner.Plan;
import ajar.planner.columns.Model;
import java.util.function.BooleanSupplier;

/**
 * Bounds on the tiers of a plan one by one: the one that comes first whatever the other is, the other among plans that
 * reach as much of the first.
 *
 * @param first no plan has more of the first tier, or none that has as much of the second if wishes come first
 * @param second the other way round
 */
public record TierBounds(long first, long second) {

    /** Any weight is valid for what must not be less; this one lies well above what one step of the other is worth. */
    private static final long FIRMLY = 100;

    private static final int STEPS = 3000;
    private static final int STEPS_BOTH = 4000;

    /**
     * @param goesOn asked before each step for the tier that comes first; {@code goesOnBoth} for the other
     */
    public static TierBounds prove(
            Model model, Plan plan, double[] prices, BooleanSupplier goesOn, BooleanSupplier goesOnBoth) {
        long leading = model.wishesFirst ? plan.t2() : plan.t1();
        long other = model.wishesFirst ? plan.t1() : plan.t2();
        long leads = Math.max(1, model.wishesFirst ? model.wishWeight : model.prizeWeight);
        long follows = Math.max(1, model.wishesFirst ? model.prizeWeight : model.wishWeight);
        long alone = new Bounds(model, goesOn)
                .prove(weights(model, 1, 0), Bounds.scaled(prices, 1.0 / leads), 0.99 * leading, leading, STEPS);
        long both = FIRMLY * leading + other;
        long given = new Bounds(model, goesOnBoth)
                        .prove(
                                weights(model, FIRMLY, 1),
                                Bounds.scaled(prices, 1.0 / follows),
                                0.99 * both,
                                both,
                                STEPS_BOTH)
                - FIRMLY * leading;
        return model.wishesFirst ? new TierBounds(given, alone) : new TierBounds(alone, given);
    }

    private static Weights weights(Model model, long leading, long other) {
        return model.wishesFirst ? new Weights(other, leading, 0) : new Weights(leading, other, 0);
    }
}
