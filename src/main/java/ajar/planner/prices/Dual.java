package ajar.planner.prices;

import ajar.planner.columns.Model;
import ajar.planner.columns.Usage;
import java.util.Arrays;

/**
 * The Lagrangian dual: an upper bound on the value of every plan, for any prices of at least 0. Rows have prices;
 * dearer rows make the possibilities that use them worth less. What remains falls apart into small choices made
 * exactly: one option per wish, the best stand-in per block, the best talk, doors, first visits, and one stay per
 * half-day.
 *
 * <p>Prices are numbered rows first, then links of options to doors, then links of wishes to first visits. See Fisher,
 * The Lagrangian relaxation method for solving integer programming problems (1981).
 */
public final class Dual {

    static final double IMPOSSIBLE = -1e15;
    final Model model;
    final Weights weights;
    final int size;
    /** Capacity that is left unused at these prices: the direction in which prices should fall. */
    final double[] slack;

    final double[] blockProfit;
    final int[] blockWinner;
    /** For each wish the profit of its best option, also when below 0. */
    final double[] wishProfit;

    final int[] wishWinner;
    final int[] wishTalk;
    private final double[] talkProfit;
    /** The price of each row, then 0 for each stay: stays are not paid by what they host but by their rows. */
    private final double[] rowPrice;

    private final double[] used;
    /** What each person is paid for a half period of cover, where loads cost something. */
    private final double[] loadPrice;

    private final int[] loadUsed;

    public Dual(Model model, Weights weights) {
        this.model = model;
        this.weights = weights;
        size = model.prices();
        slack = new double[size];
        blockProfit = new double[model.blocks];
        blockWinner = new int[model.blocks];
        wishProfit = new double[model.wishes];
        wishWinner = new int[model.wishes];
        wishTalk = new int[model.wishes];
        talkProfit = new double[model.talks];
        rowPrice = new double[model.rows + model.stays];
        used = new double[model.rows + model.stays];
        loadPrice = new double[model.loads];
        loadUsed = new int[model.loads];
    }

    int visitorLink(int visitor) {
        return model.rows + model.links + visitor;
    }

    private int loadLink(int person) {
        return model.rows + model.links + model.visitors + person;
    }

    /** The bound at these prices; fills slack and profits. */
    double at(double[] price) {
        double bound = (double) weights.third() * model.constant;
        System.arraycopy(price, 0, rowPrice, 0, model.rows);
        Arrays.fill(used, 0);
        Arrays.fill(slack, 0);
        Arrays.fill(loadUsed, 0);
        System.arraycopy(price, loadLink(0), loadPrice, 0, model.loads);
        blocks();
        for (int t = 0; t < model.talks; t++) {
            talkProfit[t] = weights.third() * model.talkValue[t] - cost(model.talkUse, t);
        }
        for (int w = 0; w < model.wishes; w++) {
            bound += wish(w, price);
        }
        return bound + firstVisits(price) + doors(price) + stays(price) + loads() + capacities(price);
    }

    private double capacities(double[] price) {
        double sum = 0;
        for (int r = 0; r < model.rows; r++) {
            double capacity = model.stayOfRow[r] < 0 ? model.capacity[r] : 0;
            sum += price[r] * capacity;
            slack[r] += capacity - used[r];
        }
        return sum;
    }

    /** What a possibility pays; the hottest loop of all. */
    private double cost(Usage usage, int possibility) {
        double[] price = rowPrice;
        int[] row = usage.row;
        int[] amount = usage.amount;
        int end = usage.start[possibility + 1];
        double sum = 0;
        for (int k = usage.start[possibility]; k < end; k++) {
            sum += amount[k] * price[row[k]];
        }
        return sum;
    }

    private void blocks() {
        for (int b = 0; b < model.blocks; b++) {
            double best = IMPOSSIBLE;
            int end = model.coverStart[b + 1];
            for (int c = model.coverStart[b]; c < end; c++) {
                double profit = coverProfit(c);
                if (profit > best) {
                    best = profit;
                    blockWinner[b] = c;
                }
            }
            blockProfit[b] = best;
        }
    }

    double coverProfit(int c) {
        double load = model.loads == 0 ? 0 : model.coverHalves[c] * loadPrice[model.coverBy[c]];
        return weights.third() * model.coverValue[c] - cost(model.coverUse, c) - load;
    }

    double talkProfit(int t) {
        return talkProfit[t];
    }

    private double wish(int w, double[] price) {
        double best = IMPOSSIBLE;
        int winner = -1;
        int talk = -1;
        double fixed = weights.second() * model.weight[w] + weights.first() * model.ownPrize[w];
        if (model.prizeShared[model.visitor[w]]) {
            fixed += price[visitorLink(model.visitor[w])];
        }
        for (int o = model.optionStart[w]; o < model.optionStart[w + 1]; o++) {
            double profit = fixed + option(o, price);
            int after = bestTalk(o);
            profit += after < 0 ? 0 : talkProfit[after];
            if (profit > best) {
                best = profit;
                winner = o;
                talk = after;
            }
        }
        wishProfit[w] = best;
        wishWinner[w] = winner;
        wishTalk[w] = talk;
        if (winner < 0 || best <= 0 && !model.forced[w]) {
            return 0;
        }
        take(model.optionUse, winner);
        if (model.block[winner] >= 0) {
            takeCover(blockWinner[model.block[winner]]);
        }
        if (talk >= 0) {
            take(model.talkUse, talk);
        }
        if (model.link[winner] >= 0) {
            slack[model.rows + model.link[winner]] -= 1;
        }
        if (model.prizeShared[model.visitor[w]]) {
            slack[visitorLink(model.visitor[w])] += 1;
        }
        return best;
    }

    /** The profit of an option but for what is the same for all options of the wish, and for the talk. */
    double option(int o, double[] price) {
        double profit = weights.third() * model.optionValue[o] - cost(model.optionUse, o);
        profit -= model.link[o] >= 0 ? price[model.rows + model.link[o]] : 0;
        return profit + (model.block[o] >= 0 ? blockProfit[model.block[o]] : 0);
    }

    /** The talk worth most after an option, or -1 if none is worth its price. */
    int bestTalk(int o) {
        int best = -1;
        double most = 0;
        for (int t = model.talkLow[o]; t < model.talkHigh[o]; t++) {
            if (talkProfit[t] > most) {
                most = talkProfit[t];
                best = t;
            }
        }
        return best;
    }

    private void takeCover(int c) {
        take(model.coverUse, c);
        if (model.loads > 0) {
            loadUsed[model.coverBy[c]] += model.coverHalves[c];
        }
    }

    private void take(Usage usage, int possibility) {
        for (int k = usage.start[possibility]; k < usage.start[possibility + 1]; k++) {
            used[usage.row[k]] += usage.amount[k];
        }
    }

    private double firstVisits(double[] price) {
        double sum = 0;
        for (int v = 0; v < model.visitors; v++) {
            if (model.prizeShared[v]) {
                double profit = weights.first() * model.prize[v] - price[visitorLink(v)];
                if (profit > 0) {
                    sum += profit;
                    slack[visitorLink(v)] -= 1;
                }
            }
        }
        return sum;
    }

    /** A door opens when what its visitors pay for it exceeds what its host's time costs. */
    private double doors(double[] price) {
        double sum = 0;
        double[] paid = new double[model.doors];
        for (int l = 0; l < model.links; l++) {
            paid[model.doorOfLink[l]] += price[model.rows + l];
        }
        boolean[] open = new boolean[model.doors];
        for (int d = 0; d < model.doors; d++) {
            double profit = paid[d] - (paid[d] > 0 ? cost(model.doorUse, d) : 0);
            if (profit > 0) {
                open[d] = true;
                sum += profit;
                take(model.doorUse, d);
            }
        }
        for (int l = 0; l < model.links; l++) {
            slack[model.rows + l] += open[model.doorOfLink[l]] ? 1 : 0;
        }
        return sum;
    }

    /** Each person gives as much as pays best: covers pay by the half period, and the more the person gives, the more it costs. */
    private double loads() {
        double sum = 0;
        for (int p = 0; p < model.loads; p++) {
            int settled = model.settledLoad[p];
            long given = model.loadCost(settled);
            double most = 0;
            int best = 0;
            for (int n = 1; n <= model.mostLoad[p] && loadPrice[p] > 0; n++) {
                double profit = n * loadPrice[p] - weights.third() * (model.loadCost(settled + n) - given);
                if (profit > most) {
                    most = profit;
                    best = n;
                }
            }
            sum += most;
            slack[loadLink(p)] += best - loadUsed[p];
        }
        return sum;
    }

    private double stays(double[] price) {
        double[] paid = new double[model.stays];
        for (int r = 0; r < model.rows; r++) {
            if (model.stayOfRow[r] >= 0) {
                paid[model.stayOfRow[r]] += model.capacity[r] * price[r];
            }
        }
        boolean[] chosen = new boolean[model.stays];
        double sum = 0;
        for (int g = 0; g + 1 < model.groupStart.length; g++) {
            int best = bestStay(g, paid);
            if (best >= 0) {
                chosen[best] = true;
                sum += paid[best] - (model.stayGiven[best] ? 0 : weights.third() * model.stayCost[best]);
            }
        }
        for (int r = 0; r < model.rows; r++) {
            slack[r] += model.stayOfRow[r] >= 0 && chosen[model.stayOfRow[r]] ? model.capacity[r] : 0;
        }
        return sum;
    }

    private int bestStay(int group, double[] paid) {
        int best = -1;
        double most = 0;
        for (int k = model.groupStart[group]; k < model.groupStart[group + 1]; k++) {
            int stay = model.stayInGroup[k];
            if (model.stayGiven[stay]) {
                return stay;
            }
            double profit = paid[stay] - weights.third() * model.stayCost[stay];
            if (profit > most) {
                most = profit;
                best = stay;
            }
        }
        return best;
    }
}
