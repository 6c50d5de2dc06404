package ajar.planner.search;

import ajar.planner.columns.Model;
import ajar.planner.columns.Usage;
import ajar.planner.prices.Guidance;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Forces something into a plan: whatever holds the rows it needs is put out, and finds another place afterwards if it
 * can. See Glover, Ejection chains, reference structures and alternating path methods (1996).
 */
final class Ejection {

    private static final int MOST = 10;
    /** How much less noise the choice of a cover has than that of an option. */
    private static final double OF_COVER = 0.3;

    private final Model model;
    private final State state;
    private final Journal journal;
    private final SplittableRandom random;
    private final int[] ejected = new int[MOST];
    private final int[] talkless = new int[64];
    private final boolean[] isForced;
    private int ejectedCount;
    private int talklessCount;
    private int chain;
    /** What options, covers and talks are worth in comparison: to the plan at first, beyond their prices later. */
    private Ranking ranking;

    private double[] talkGain;

    Ejection(State state, Journal journal, SplittableRandom random) {
        this.state = state;
        this.journal = journal;
        this.random = random;
        model = state.model;
        isForced = model.forced;
        ranking = new Ranking(model, asDoubles(model.optionValue), asDoubles(model.coverValue));
        talkGain = asDoubles(model.talkValue);
    }

    private static double[] asDoubles(int[] values) {
        return Arrays.stream(values).asDoubleStream().toArray();
    }

    /** Compares by price from now on. */
    void guidedBy(Guidance guidance) {
        double[] options = Arrays.stream(guidance.optionLoss).map(loss -> -loss).toArray();
        double[] covers = Arrays.stream(guidance.coverLoss).map(loss -> -loss).toArray();
        ranking = new Ranking(model, options, covers);
        talkGain = guidance.talkGain;
    }

    void open() {
        ejectedCount = 0;
        talklessCount = 0;
    }

    /** How many of those put out may put others out in turn. */
    void chainUpTo(int most) {
        chain = most;
    }

    /** Puts an unplaced wish in with this option and cover; false if something would not give way. */
    boolean force(int wish, int o, int c) {
        return clear(wish, o, c) && state.optionFits(o) && (c == State.NONE || state.coverFits(c)) && set(wish, o, c);
    }

    private boolean set(int wish, int o, int c) {
        journal.touch(wish);
        state.place(wish, o, c, State.NONE);
        return true;
    }

    private boolean clear(int wish, int o, int c) {
        return clear(model.optionUse, o, wish)
                && (state.isVisited(model.door[o]) || clear(model.doorUse, model.door[o], wish))
                && (c == State.NONE || clear(model.coverUse, c, wish));
    }

    boolean forceTalk(int wish, int t) {
        if (!clear(model.talkUse, t, wish) || state.option[wish] == State.NONE || !state.talkFits(t)) {
            return false;
        }
        journal.touch(wish);
        if (state.talk[wish] != State.NONE) {
            state.dropTalk(wish);
        }
        state.addTalk(wish, t);
        return true;
    }

    private boolean clear(Usage usage, int possibility, int wish) {
        for (int k = usage.start[possibility]; k < usage.start[possibility + 1]; k++) {
            int row = usage.row[k];
            if (row >= model.rows) {
                if (!clearStay(row - model.rows, wish)) {
                    return false;
                }
                continue;
            }
            while (state.use[row] + usage.amount[k] > model.capacity[row]) {
                if (state.ownerCount[row] == 0) {
                    return false;
                }
                int owner = state.owners[row][random.nextInt(state.ownerCount[row])];
                if (!(owner < 0 ? ejectVisitors(-1 - owner, wish) : eject(owner, row, wish))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean clearStay(int stay, int wish) {
        int group = model.stayGroup[stay];
        for (int k = model.groupStart[group]; k < model.groupStart[group + 1]; k++) {
            int other = model.stayInGroup[k];
            int row = model.rows + other;
            if (other != stay && model.stayGiven[other]) {
                return false;
            }
            while (other != stay && state.ownerCount[row] > 0) {
                if (!eject(state.owners[row][state.ownerCount[row] - 1], row, wish)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean ejectVisitors(int door, int wish) {
        int row = model.firstDoor() + door;
        while (state.ownerCount[row] > 0) {
            if (!eject(state.owners[row][state.ownerCount[row] - 1], row, wish)) {
                return false;
            }
        }
        return true;
    }

    /** Puts a wish out of a row: only its talk if that is what holds the row. */
    private boolean eject(int owner, int row, int wish) {
        if (owner == wish) {
            return false;
        }
        journal.touch(owner);
        int t = state.talk[owner];
        if (t != State.NONE && uses(model.talkUse, t, row)) {
            if (talklessCount == talkless.length) {
                return false;
            }
            state.dropTalk(owner);
            talkless[talklessCount++] = owner;
            return true;
        }
        if (model.settled[owner] || ejectedCount == MOST) {
            return false;
        }
        state.lift(owner);
        ejected[ejectedCount++] = owner;
        return true;
    }

    private static boolean uses(Usage usage, int possibility, int row) {
        for (int k = usage.start[possibility]; k < usage.start[possibility + 1]; k++) {
            if (usage.row[k] == row) {
                return true;
            }
        }
        return false;
    }

    /** Finds places for everything that was put out; false if something that must be met has none. */
    boolean repair(double noise) {
        for (int i = 0; i < ejectedCount; i++) {
            int wish = ejected[i];
            if (state.option[wish] == State.NONE && !insertBest(wish, noise)) {
                if (i < chain) {
                    int o = model.optionStart[wish] + random.nextInt(model.optionCount(wish));
                    if (forceAny(wish, o)) {
                        findTalk(wish);
                    }
                }
            }
        }
        for (int i = 0; i < talklessCount; i++) {
            int wish = talkless[i];
            if (state.option[wish] != State.NONE && state.talk[wish] == State.NONE) {
                findTalk(wish);
            }
        }
        for (int i = 0; i < ejectedCount; i++) {
            if (isForced[ejected[i]] && state.option[ejected[i]] == State.NONE) {
                return false;
            }
        }
        return true;
    }

    boolean forceAny(int wish, int o) {
        int count = model.coverCount(o);
        int c = count == 0 ? State.NONE : model.coverStart[model.block[o]] + random.nextInt(count);
        return force(wish, o, c);
    }

    /** Puts an unplaced wish where it is worth most without putting anything out; false if nothing fits. */
    boolean insertBest(int wish, double noise) {
        double most = Double.NEGATIVE_INFINITY;
        int bestOption = State.NONE;
        int bestCover = State.NONE;
        for (int i = model.optionStart[wish]; i < model.optionStart[wish + 1]; i++) {
            int o = ranking.options[i];
            if (ranking.mostGain[o] + (1 + OF_COVER) * noise <= most) {
                break;
            } else if (!state.optionFits(o)) {
                continue;
            }
            double worth = ranking.optionGain[o] + noise * random.nextDouble();
            int block = model.block[o];
            if (block == State.NONE && worth > most) {
                most = worth;
                bestOption = o;
                bestCover = State.NONE;
            }
            for (int k = block < 0 ? 0 : model.coverStart[block]; block >= 0 && k < model.coverStart[block + 1]; k++) {
                int c = ranking.covers[k];
                if (worth + ranking.coverGain[c] + OF_COVER * noise <= most) {
                    break;
                }
                double sum = worth + ranking.coverGain[c] + OF_COVER * noise * random.nextDouble();
                if (sum > most && state.coverFits(c)) {
                    most = sum;
                    bestOption = o;
                    bestCover = c;
                }
            }
        }
        if (bestOption == State.NONE) {
            return false;
        }
        set(wish, bestOption, bestCover);
        findTalk(wish);
        return true;
    }

    /** Gives a placed wish a talk if one fits: the one worth most, the first from a random start among equals. */
    void findTalk(int wish) {
        int o = state.option[wish];
        int count = model.talkHigh[o] - model.talkLow[o];
        if (count == 0) {
            return;
        }
        int from = random.nextInt(count);
        int best = State.NONE;
        for (int i = 0; i < count; i++) {
            int t = model.talkLow[o] + (from + i) % count;
            if ((best == State.NONE || talkGain[t] > talkGain[best]) && state.talkFits(t)) {
                best = t;
            }
        }
        if (best != State.NONE) {
            journal.touch(wish);
            state.addTalk(wish, best);
        }
    }
}
