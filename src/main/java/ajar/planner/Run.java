package ajar.planner;

import ajar.planner.columns.Catalogue;
import ajar.planner.columns.Model;
import ajar.planner.columns.Tally;
import ajar.planner.exact.Branching;
import ajar.planner.exact.TierProofs;
import ajar.planner.prices.Ascent;
import ajar.planner.prices.Guidance;
import ajar.planner.prices.Proof;
import ajar.planner.prices.Weights;
import ajar.planner.reasons.Why;
import ajar.planner.reasons.WhyNot;
import ajar.planner.search.Annealing;
import ajar.planner.search.Beginning;
import ajar.planner.search.Pace;
import ajar.planner.search.State;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One run of the planner, phase by phase: a first plan, a search without prices, prices, a search guided by them, and
 * proofs of the tiers. Each phase may spend the effort up to a share.
 */
final class Run {

    private static final int MOVES = 256;
    private static final int PRICE_STEPS = 2500;
    /** The share after which the plan stays as it is, and what is left goes into proofs. */
    private static final double SEARCHED = 0.84;
    /** The same where the tiers cannot be searched to the end, only priced. */
    private static final double SEARCHED_IF_LARGE = 0.92;

    private final boolean repairing;
    private final Catalogue catalogue;
    private final Model model;
    private final Weights weights;
    private final Pace pace;
    private final Progress progress;
    private final State state;
    private final long seed;
    private final long firstPlan;
    private Annealing search;
    private long bound = Long.MAX_VALUE;
    private double[] prices;
    private Progress.Phase phase = Progress.Phase.FIRST_PLAN;

    Run(PlanRequest request, @Nullable Repair repair, Effort effort, BooleanSupplier stop, Progress progress) {
        this.progress = progress;
        pace = new Pace(effort, stop);
        repairing = repair != null;
        seed = request.seed();
        // What is stopped from the start is a question to be answered at once: nobody listens on the way.
        var begun = pace.goesOn(1) ? Beginning.of(request, repair, progress) : Beginning.atOnce(request, repair);
        catalogue = begun.catalogue();
        model = catalogue.model;
        weights = new Weights(model.prizeWeight, model.wishWeight, 1);
        prices = Ascent.firstPrices(model, weights);
        state = begun.plan();
        if (!state.keepsPins()) {
            catalogue.clashes.add(Reason.of(Reason.Kind.PINS_DO_NOT_FIT));
        }
        firstPlan = begun.byHand();
        pace.begin();
        search = new Annealing(state, new SplittableRandom(seed)).withChains(repairing ? 6 : 0);
        tell();
    }

    PlanResult result() {
        if (catalogue.clashes.isEmpty()) {
            phase = Progress.Phase.SEARCH;
            anneal(0.05, 1);
            phase = Progress.Phase.PRICES;
            price(repairing ? 0.6 : 0.3);
            phase = Progress.Phase.GUIDED_SEARCH;
            if (Branching.isWorthwhile(model)) {
                guide(repairing ? 0.7 : 0.5, 1, 1);
                close(repairing ? 0.8 : 0.68);
                guide(SEARCHED, 1, 2);
            } else {
                // One long cooling is worth more than two short ones.
                guide(SEARCHED_IF_LARGE, 1, 1);
            }
        }
        search.backToBest();
        phase = Progress.Phase.PROOF;
        var plan = Tally.plan(catalogue, state.copy());
        var certificate = certify(plan);
        var guidance = new Guidance(model, weights, prices, 0);
        var whyNot = new WhyNot(catalogue, state, guidance.wishLoss, guidance.bound - state.value());
        var unmet = whyNot.all(() -> pace.share() < 0.995);
        return new PlanResult(plan, certificate, firstPlan, why(plan), unmet, catalogue.clashes);
    }

    private Map<String, List<Reason>> why(Plan plan) {
        return Why.of(catalogue, plan, state, () -> pace.share() < 0.999);
    }

    /** Cools down a number of times, until this share of the effort is spent or nothing better can exist. */
    private void anneal(double until, int cycles) {
        double from = pace.share();
        double hot = (repairing ? 12 : 60) * model.heat;
        double cold = repairing ? 0.5 : 1;
        while (search.bestValue() < bound && pace.goesOn(until)) {
            double done = cycles * (pace.share() - from) / Math.max(1e-9, until - from);
            boolean better = search.moves(MOVES, hot * Math.pow(cold / hot, done - Math.floor(done)));
            pace.count(MOVES);
            if (better) {
                tell();
            }
        }
    }

    /** Searches on from the best plan, with columns chosen by price. */
    private void guide(double until, int cycles, int salt) {
        if (search.bestValue() < bound) {
            double width = 40.0 * model.wishWeight / Math.max(1, model.softWishWeight);
            search.backToBest();
            search = new Annealing(state, new SplittableRandom(seed + salt)).withChains(6);
            search.guidedBy(new Guidance(model, weights, prices, width));
            anneal(until, cycles);
        }
    }

    /** Searches what is left without leaving anything out; proves the plan best if it comes to an end. */
    private void close(double until) {
        if (search.bestValue() < bound && pace.goesOn(until)) {
            var branching = new Branching(model, weights, search.bestValue(), pace, until, seed);
            branching.search(prices);
            var better = branching.plan();
            if (better != null) {
                state.restore(better);
                search = new Annealing(state, new SplittableRandom(seed));
                tell();
            }
            if (branching.isComplete()) {
                bound = search.bestValue();
                tell();
            }
        }
    }

    private void price(double until) {
        prove(new double[model.prices()]);
        var ascent = new Ascent(model, weights, prices, search.bestValue());
        long cost = Ascent.stepsOf(model);
        for (int i = 0; i < PRICE_STEPS && search.bestValue() < bound && pace.goesOn(until); i++) {
            boolean more = ascent.step();
            pace.count(cost);
            if (Math.floor(ascent.bound() + 1e-6) < bound && i % 16 == 0 || !more) {
                prove(ascent.prices());
            }
            if (!more) {
                break;
            }
        }
        prices = ascent.prices();
        prove(prices);
    }

    private void prove(double[] at) {
        long proven = Proof.bound(model, weights, at);
        if (proven < bound) {
            bound = proven;
            tell();
        }
    }

    private void tell() {
        progress.heard(search.step(phase, bound, pace.share()));
    }

    private Certificate certify(Plan plan) {
        var proofs = new TierProofs(model, prices, pace, seed);
        int served = plan.assignments().size();
        boolean searched = Branching.isWorthwhile(model);
        var tiers = proofs.both(plan.t1(), plan.t2(), searched ? 0.89 : 0.94, searched ? 0.94 : 0.96);
        long count = proofs.count(served, 0.98);
        return new Certificate(
                model.wishes,
                served,
                plan.firstVisits(),
                state.value(),
                Math.max(bound, state.value()),
                plan.t1(),
                tiers.first(),
                plan.t2(),
                tiers.second(),
                count,
                pace.isStopped() || state.value() < bound);
    }
}
