package ajar.planner.prices;

import ajar.planner.columns.Model;
import java.util.Arrays;

/** For each wish the options with stand-ins that are worth trying at given prices, and what each would lose. */
public final class Guidance {

    public final int[] start;
    public final int[] option;
    public final int[] cover;
    /** How much less than the best of the wish, or than leaving it unmet, at these prices; at least 0. */
    public final double[] loss;

    /** How much less each option is worth than the wish's best, with the best stand-in and talk. */
    public final double[] optionLoss;
    /** How much less each cover is worth than the block's best. */
    public final double[] coverLoss;
    /** What each talk is worth beyond its price. */
    public final double[] talkGain;

    /** The bound at these prices. */
    public final double bound;

    /** What meeting the wish would lose at least; 0 where meeting it is best. */
    public final double[] wishLoss;

    /**
     * @param widest the largest difference from the wish's best that is kept
     */
    public Guidance(Model model, Weights weights, double[] prices, double widest) {
        var dual = new Dual(model, weights);
        bound = dual.at(prices);
        start = new int[model.wishes + 1];
        wishLoss = new double[model.wishes];
        optionLoss = new double[model.options];
        coverLoss = new double[model.covers];
        talkGain = new double[model.talks];
        for (int t = 0; t < model.talks; t++) {
            talkGain[t] = dual.talkProfit(t);
        }
        for (int b = 0; b < model.blocks; b++) {
            for (int c = model.coverStart[b]; c < model.coverStart[b + 1]; c++) {
                coverLoss[c] = dual.blockProfit[b] - dual.coverProfit(c);
            }
        }
        var kept = new Kept(model);
        for (int w = 0; w < model.wishes; w++) {
            wish(w, dual, prices, widest, kept);
            start[w + 1] = kept.count;
        }
        option = Arrays.copyOf(kept.options, kept.count);
        cover = Arrays.copyOf(kept.covers, kept.count);
        loss = Arrays.copyOf(kept.losses, kept.count);
    }

    /** Room for every option with each of its stand-ins. */
    private static final class Kept {
        final int[] options;
        final int[] covers;
        final double[] losses;
        int count;

        Kept(Model model) {
            int most = 0;
            for (int o = 0; o < model.options; o++) {
                most += Math.max(1, model.coverCount(o));
            }
            options = new int[most];
            covers = new int[most];
            losses = new double[most];
        }
    }

    private void wish(int w, Dual dual, double[] prices, double widest, Kept kept) {
        var model = dual.model;
        double best = dual.wishProfit[w];
        wishLoss[w] = model.forced[w] ? 0 : Math.max(0, -best);
        double fixed = dual.weights.second() * model.weight[w] + dual.weights.first() * model.ownPrize[w];
        fixed += model.prizeShared[model.visitor[w]] ? prices[dual.visitorLink(model.visitor[w])] : 0;
        for (int o = model.optionStart[w]; o < model.optionStart[w + 1]; o++) {
            int talk = dual.bestTalk(o);
            double profit = fixed + dual.option(o, prices) + (talk < 0 ? 0 : dual.talkProfit(talk));
            optionLoss[o] = best - profit;
            int block = model.block[o];
            for (int i = 0; i < Math.max(1, model.coverCount(o)); i++) {
                int c = block < 0 ? -1 : model.coverStart[block] + i;
                double less = best - profit + (c < 0 ? 0 : coverLoss[c]);
                if (less <= widest) {
                    kept.options[kept.count] = o;
                    kept.covers[kept.count] = c;
                    kept.losses[kept.count++] = less + wishLoss[w];
                }
            }
        }
    }
}
