package ajar.planner.prices;

import ajar.planner.columns.Model;

/**
 * Finds good prices step by step: a deflected subgradient method with Polyak's step length, in which each price moves by
 * its own measure, less where the slack was large lately. Every step gives a valid bound; the best one and its prices
 * are kept. See Polyak, Minimization of unsmooth functionals (1969); Camerini, Fratta and Maffioli, On improving
 * relaxation methods by modified gradient techniques (1975); and for the measures Duchi, Hazan and Singer, Adaptive
 * subgradient methods (2011).
 */
public final class Ascent {

    /** How much of the last direction is kept. */
    private static final double MEMORY = 0.7;
    /** How much of the slack seen before is remembered in the measures. */
    private static final double MEASURES_KEPT = 0.95;

    private static final double FIRST_LENGTH = 0.3;
    private static final double FINE_LENGTH = 0.05;
    private static final double SMALLEST_LENGTH = 1e-4;
    /** So many steps without a better bound make the steps shorter; more patience once they are short. */
    private static final int PATIENCE = 15;

    private static final int FINE_PATIENCE = 25;
    private final Dual dual;
    private final double[] price;
    private final double[] best;
    private final double[] direction;
    /** The fading mean of the squared slack of each row. */
    private final double[] squares;
    /** By which a row's steps are shorter than others. */
    private final double[] measure;

    private double target;
    private double bound = Double.MAX_VALUE;
    private double length = FIRST_LENGTH;
    private int stalled;
    private boolean fresh = true;
    private boolean finished;

    /**
     * @param start prices to start from
     * @param target what the bound may fall to about; too low is harmless, too high stalls
     */
    public Ascent(Model model, Weights weights, double[] start, double target) {
        dual = new Dual(model, weights);
        price = start.clone();
        best = start.clone();
        direction = new double[price.length];
        squares = new double[price.length];
        measure = new double[price.length];
        java.util.Arrays.fill(squares, -1);
        this.target = target;
    }

    /** Prices that make the first bounds sensible: most of a first visit is paid to the visitor's wishes. */
    public static double[] firstPrices(Model model, Weights weights) {
        var price = new double[model.prices()];
        for (int v = 0; v < model.visitors; v++) {
            price[model.rows + model.links + v] = 0.7 * weights.first() * model.prize[v];
        }
        return price;
    }

    /** What a step costs, in moves of the search. */
    public static long stepsOf(Model model) {
        long entries = model.optionUse.row.length + model.coverUse.row.length + model.talkUse.row.length;
        return 1 + (entries + model.options + model.covers + 2L * model.rows) / 200;
    }

    /** One step; false when further steps would not help. */
    public boolean step() {
        if (finished) {
            return false;
        }
        double now = dual.at(price);
        if (now < bound) {
            stalled = now < bound - 1e-5 * Math.abs(bound) ? 0 : stalled + 1;
            bound = now;
            System.arraycopy(price, 0, best, 0, price.length);
        } else {
            stalled++;
        }
        if (stalled >= (length > FINE_LENGTH ? PATIENCE : FINE_PATIENCE)) {
            length *= 0.6;
            stalled = 0;
            fresh = true;
            System.arraycopy(best, 0, price, 0, price.length);
            now = dual.at(price);
            finished = length < SMALLEST_LENGTH;
        }
        return !finished && move(now);
    }

    private boolean move(double now) {
        double norm = 0;
        double keep = fresh ? 0 : MEMORY;
        for (int r = 0; r < price.length; r++) {
            double slack = dual.slack[r];
            double d = (1 - keep) * slack + keep * direction[r];
            direction[r] = d;
            squares[r] =
                    squares[r] < 0 ? slack * slack : MEASURES_KEPT * squares[r] + (1 - MEASURES_KEPT) * slack * slack;
            measure[r] = Math.sqrt(squares[r] + 0.01);
            norm += price[r] == 0 && d > 0 ? 0 : d * d / measure[r];
        }
        fresh = false;
        if (norm < 1e-12) {
            finished = true;
            return false;
        }
        double factor = length * Math.max(now - target, 1e-6) / norm;
        for (int r = 0; r < price.length; r++) {
            price[r] = Math.max(0, price[r] - factor * direction[r] / measure[r]);
        }
        return true;
    }

    /** Starts with steps of this share of the usual length: for prices that are good already. */
    public void shorten(double share) {
        length = share * FIRST_LENGTH;
    }

    /** A choice of the dual: an option, its cover and talk, -1 for none. */
    public interface Choice {
        void made(int option, int cover, int talk);
    }

    /** What the last step chose. */
    public void chosen(Choice choice) {
        var model = dual.model;
        for (int w = 0; w < model.wishes; w++) {
            int o = dual.wishWinner[w];
            if (o >= 0 && (dual.wishProfit[w] > 0 || model.forced[w])) {
                int block = model.block[o];
                choice.made(o, block < 0 ? -1 : dual.blockWinner[block], dual.wishTalk[w]);
            }
        }
    }

    /** A better plan was found: the bound cannot fall below it. */
    public void aimAt(double newTarget) {
        target = newTarget;
    }

    /** The best bound so far, in floating point. */
    public double bound() {
        return bound;
    }

    /** The prices of the best bound. */
    public double[] prices() {
        return best.clone();
    }
}
