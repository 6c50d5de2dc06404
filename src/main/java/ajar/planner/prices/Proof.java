package ajar.planner.prices;

import ajar.planner.columns.Model;
import ajar.planner.columns.Usage;

/**
 * The bound of {@link Dual}, computed once more in whole numbers: prices are rounded to multiples of 1/1024, which are
 * prices too, so what comes out is proven and has no floating point in it. Shares no code with the search for prices.
 */
public final class Proof {

    private static final long UNIT = 1024;
    private final Model model;
    private final Weights weights;
    private final long[] price;

    private Proof(Model model, Weights weights, double[] prices) {
        this.model = model;
        this.weights = weights;
        price = new long[prices.length];
        for (int i = 0; i < price.length; i++) {
            price[i] = Math.max(0, Math.round(prices[i] * UNIT));
        }
    }

    /** No plan has a larger sum of the tiers with these weights; prices may be any numbers. */
    public static long bound(Model model, Weights weights, double[] prices) {
        return Math.floorDiv(new Proof(model, weights, prices).sum(), UNIT);
    }

    private long sum() {
        long sum = UNIT * weights.third() * model.constant;
        for (int r = 0; r < model.rows; r++) {
            sum += model.stayOfRow[r] < 0 ? price[r] * model.capacity[r] : 0;
        }
        long[] block = new long[model.blocks];
        for (int b = 0; b < model.blocks; b++) {
            block[b] = Long.MIN_VALUE / 4;
            for (int c = model.coverStart[b]; c < model.coverStart[b + 1]; c++) {
                long load = model.loads == 0 ? 0 : price[loadLink(model.coverBy[c])] * model.coverHalves[c];
                long profit = UNIT * weights.third() * model.coverValue[c] - cost(model.coverUse, c) - load;
                block[b] = Math.max(block[b], profit);
            }
        }
        for (int w = 0; w < model.wishes; w++) {
            if (model.optionCount(w) > 0) {
                long best = wish(w, block);
                sum += model.forced[w] ? best : Math.max(0, best);
            }
        }
        for (int v = 0; v < model.visitors; v++) {
            long profit = UNIT * weights.first() * model.prize[v] - price[model.rows + model.links + v];
            sum += model.prizeShared[v] ? Math.max(0, profit) : 0;
        }
        return sum + doors() + stays() + loads();
    }

    private int loadLink(int person) {
        return model.rows + model.links + model.visitors + person;
    }

    private long loads() {
        long sum = 0;
        for (int p = 0; p < model.loads; p++) {
            long most = 0;
            for (int n = 1; n <= model.mostLoad[p]; n++) {
                long more = model.loadCost(model.settledLoad[p] + n) - model.loadCost(model.settledLoad[p]);
                most = Math.max(most, n * price[loadLink(p)] - UNIT * weights.third() * more);
            }
            sum += most;
        }
        return sum;
    }

    private long wish(int wish, long[] block) {
        long best = Long.MIN_VALUE / 2;
        for (int o = model.optionStart[wish]; o < model.optionStart[wish + 1]; o++) {
            long talk = 0;
            for (int t = model.talkLow[o]; t < model.talkHigh[o]; t++) {
                talk = Math.max(talk, UNIT * weights.third() * model.talkValue[t] - cost(model.talkUse, t));
            }
            long link = model.link[o] < 0 ? 0 : price[model.rows + model.link[o]];
            long cover = model.block[o] < 0 ? 0 : block[model.block[o]];
            long own = UNIT * weights.third() * model.optionValue[o] - cost(model.optionUse, o);
            best = Math.max(best, own - link + cover + talk);
        }
        int visitor = model.visitor[wish];
        long shared = model.prizeShared[visitor] ? price[model.rows + model.links + visitor] : 0;
        long tiers = weights.second() * model.weight[wish] + weights.first() * model.ownPrize[wish];
        return best + UNIT * tiers + shared;
    }

    private long doors() {
        long[] paid = new long[model.doors];
        for (int l = 0; l < model.links; l++) {
            paid[model.doorOfLink[l]] += price[model.rows + l];
        }
        long sum = 0;
        for (int d = 0; d < model.doors; d++) {
            sum += Math.max(0, paid[d] - cost(model.doorUse, d));
        }
        return sum;
    }

    private long stays() {
        long[] paid = new long[model.stays];
        for (int r = 0; r < model.rows; r++) {
            if (model.stayOfRow[r] >= 0) {
                paid[model.stayOfRow[r]] += price[r] * model.capacity[r];
            }
        }
        long sum = 0;
        for (int g = 0; g + 1 < model.groupStart.length; g++) {
            long best = 0;
            boolean given = false;
            for (int k = model.groupStart[g]; k < model.groupStart[g + 1]; k++) {
                int stay = model.stayInGroup[k];
                if (model.stayGiven[stay]) {
                    best = given ? Math.max(best, paid[stay]) : paid[stay];
                    given = true;
                } else if (!given) {
                    best = Math.max(best, paid[stay] - UNIT * weights.third() * model.stayCost[stay]);
                }
            }
            sum += best;
        }
        return sum;
    }

    private long cost(Usage usage, int possibility) {
        long sum = 0;
        for (int k = usage.start[possibility]; k < usage.start[possibility + 1]; k++) {
            sum += usage.row[k] < model.rows ? usage.amount[k] * price[usage.row[k]] : 0;
        }
        return sum;
    }
}
