package ajar.planner.exact;

import ajar.planner.columns.Model;
import ajar.planner.columns.Reduction;
import ajar.planner.prices.Ascent;
import ajar.planner.prices.Proof;
import ajar.planner.prices.Weights;
import ajar.planner.search.Annealing;
import ajar.planner.search.Greedy;
import ajar.planner.search.Pace;
import ajar.planner.search.State;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Branch and bound, depth first, with prices as bounds. What it proves holds also when it is cut short: then the bound
 * is the one it started with.
 */
public final class Branching {

    /** With more wishes there is no chance to come to an end. */
    private static final int MOST_WISHES = 500;

    private static final int ROOT_STEPS = 400;
    private static final int STEPS = 50;
    private static final int DEEPEST = 60;
    private final Model whole;
    private final Weights weights;
    private final Pace pace;
    private final double until;
    private final SplittableRandom random;
    private @Nullable Reduction reduction;
    private long best;
    private int @Nullable [] plan;
    private boolean complete = true;
    private double[] rootPrices = {};
    private boolean improved;

    /**
     * @param best the value of the best plan so far: only better ones are looked for
     * @param until the share of the effort that may be spent
     */
    public Branching(Model model, Weights weights, long best, Pace pace, double until, long seed) {
        whole = model;
        this.weights = weights;
        this.best = best;
        this.pace = pace;
        this.until = until;
        random = new SplittableRandom(seed);
    }

    /** Whether a search of this model is worth its effort. */
    public static boolean isWorthwhile(Model model) {
        return model.wishes <= MOST_WISHES;
    }

    /**
     * Searches for better plans. Each one found leaves fewer possibilities for a still better one, so the search begins
     * anew with what is left.
     *
     * @param prices good prices of the whole model
     */
    public void search(double[] prices) {
        rootPrices = prices;
        long before;
        do {
            before = best;
            complete = true;
            improved = false;
            reduction = Fixing.reduce(whole, weights, rootPrices, best);
            branch(Node.root(reduction.model), rootPrices, 0);
        } while (best > before && pace.goesOn(until));
        complete &= best == before;
    }

    /** Whether no plan is better than {@link #best}. */
    public boolean isComplete() {
        return complete;
    }

    public long best() {
        return best;
    }

    /** The better plan, or null if none was found. */
    public int @Nullable [] plan() {
        return plan;
    }

    private void branch(Node node, double[] start, int depth) {
        if (improved) {
            return;
        }
        var model = node.model;
        var ascent = new Ascent(model, weights, start, best + 1.0);
        ascent.shorten(depth == 0 ? 0.5 : 0.25);
        var frequencies = new Frequencies(model);
        long cost = Ascent.stepsOf(model);
        for (int i = 0; i < (depth == 0 ? ROOT_STEPS : STEPS); i++) {
            if (!pace.goesOn(until)) {
                complete = false;
                return;
            }
            pace.count(cost);
            boolean more = ascent.step();
            frequencies.see(ascent);
            if (Math.floor(ascent.bound() + 1e-6) <= best && Proof.bound(model, weights, ascent.prices()) <= best) {
                return;
            }
            if (!more) {
                break;
            }
        }
        if (depth == 0) {
            rootPrices = ascent.prices();
        }
        if (depth % 4 == 0) {
            tryPlan(node, depth == 0 ? 20_000 : 1_000);
        }
        if (!improved && Proof.bound(model, weights, ascent.prices()) > best) {
            split(node, frequencies, ascent.prices(), depth);
        }
    }

    /** A short search in this part of all plans. */
    private void tryPlan(Node node, int moves) {
        var state = new State(node.model);
        Greedy.fill(state);
        var search = new Annealing(state, random.split()).withChains(3);
        for (int done = 0; done < moves && pace.goesOn(until); done += 250) {
            search.moves(250, 20 * Math.pow(0.02, (double) done / moves));
            pace.count(250);
        }
        search.backToBest();
        if (search.bestValue() > best && state.keepsPins() && reduction != null) {
            best = search.bestValue();
            improved = true;
            plan = reduction.back(search.best());
        }
    }

    private void split(Node node, Frequencies frequencies, double[] prices, int depth) {
        int o = Frequencies.mostUndecided(frequencies.option);
        int c = o >= 0 ? -1 : Frequencies.mostUndecided(frequencies.cover);
        int t = o >= 0 || c >= 0 ? -1 : Frequencies.mostUndecided(frequencies.talk);
        if (depth == DEEPEST || o < 0 && c < 0 && t < 0) {
            complete = false;
        } else if (o >= 0) {
            boolean likely = frequencies.option[o] >= 0.5;
            branch(likely ? node.with(o) : node.without(o), prices, depth + 1);
            branch(likely ? node.without(o) : node.with(o), prices, depth + 1);
        } else if (c >= 0) {
            branch(node.withCover(blockOf(node.model, c), c), prices, depth + 1);
            branch(node.withoutCover(c), prices, depth + 1);
        } else {
            splitTalk(node, t, prices, depth);
        }
    }

    /** With the talk: nobody else may have a talk that clashes; simplest is to rule it out, or all others of the wish. */
    private void splitTalk(Node node, int t, double[] prices, int depth) {
        int wish = 0;
        while (node.model.talkStart[wish + 1] <= t) {
            wish++;
        }
        var only = node;
        for (int other = node.model.talkStart[wish]; other < node.model.talkStart[wish + 1]; other++) {
            only = other == t || node.isOut(node.model.talkValue[other]) ? only : only.withoutTalk(other);
        }
        if (only == node) {
            complete = false;
            return;
        }
        branch(only, prices, depth + 1);
        branch(node.withoutTalk(t), prices, depth + 1);
    }

    private static int blockOf(Model model, int cover) {
        int block = java.util.Arrays.binarySearch(model.coverStart, cover);
        block = block < 0 ? -2 - block : block;
        while (model.coverStart[block + 1] == model.coverStart[block]) {
            block++;
        }
        return block;
    }
}
