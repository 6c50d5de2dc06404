package ajar.planner.search;

import ajar.planner.Progress;
import ajar.planner.columns.Model;
import ajar.planner.prices.Guidance;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Simulated annealing over forced changes: a random wish is given a column, what clashes is put out and finds another
 * place, and the change is kept if the plan became better, or not much worse while it is hot. See Kirkpatrick, Gelatt
 * and Vecchi, Optimization by simulated annealing (1983).
 */
public final class Annealing {

    /** How often a wish that has what is best for it is passed over for another. */
    private static final int PASSES = 6;
    /** Regret below this is none. */
    private static final double CONTENT = 1;
    /** With more wishes than many, so many neighbours are moved for a while: what they need stays at hand. */
    private static final int NEIGHBOURS = 256;

    private static final int MANY = 2048;
    /** For so many moves. */
    private static final int STAY = 1024;

    private final State state;
    private final Model model;
    private final Journal journal;
    private final SplittableRandom random;
    private final Ejection ejection;
    /** All wishes that have an option, those of a school together. */
    private final int[] wishes;
    /** How many of them, from which on, are moved for the next moves. */
    private final int neighbours;

    private int from;
    private int stays;
    private @Nullable Guidance guidance;
    private int faith = 18;
    private double noise = 6;
    private final int[] best;
    /** The wishes that may be placed in another way than in the best plan: only these are copied for a better one. */
    private final int[] moved;

    private final boolean[] isMoved;
    private int movedCount;
    private long bestValue;
    private long bestT1;
    private long bestT2;
    private int bestServed;

    /** Starts from the plan in the state. */
    public Annealing(State state, SplittableRandom random) {
        this.state = state;
        this.random = random;
        model = state.model;
        journal = new Journal(state);
        ejection = new Ejection(state, journal, random);
        wishes = Arrays.stream(model.bySchool)
                .filter(w -> model.optionCount(w) > 0)
                .toArray();
        neighbours = wishes.length > MANY ? NEIGHBOURS : wishes.length;
        best = state.copy();
        moved = new int[model.wishes];
        isMoved = new boolean[model.wishes];
        keep();
    }

    private void hasMoved(int wish) {
        if (!isMoved[wish]) {
            isMoved[wish] = true;
            moved[movedCount++] = wish;
        }
    }

    private void forgetMoved() {
        for (int i = 0; i < movedCount; i++) {
            isMoved[moved[i]] = false;
        }
        movedCount = 0;
    }

    private void keep() {
        for (int i = 0; i < movedCount; i++) {
            state.copy(moved[i], best);
        }
        forgetMoved();
        bestValue = state.value();
        bestT1 = state.t1();
        bestT2 = state.t2();
        bestServed = state.served();
    }

    /** The best plan as a step of progress. */
    public Progress.Step step(Progress.Phase phase, long bound, double spent) {
        return new Progress.Step(phase, bestValue, bound, bestT1, bestT2, bestServed, spent);
    }

    /** Chooses columns by price from now on. */
    public Annealing guidedBy(@Nullable Guidance columns) {
        guidance = columns;
        if (columns != null) {
            ejection.guidedBy(columns);
        }
        return this;
    }

    /** In how many of 20 moves the columns by price are chosen from. */
    public Annealing trusting(int moves) {
        faith = moves;
        return this;
    }

    public Annealing withChains(int most) {
        ejection.chainUpTo(most);
        return this;
    }

    public long bestValue() {
        return bestValue;
    }

    public int[] best() {
        return best.clone();
    }

    /** Puts the best plan so far into the state again. */
    public void backToBest() {
        state.restore(best);
        forgetMoved();
    }

    /** So many moves at this temperature; true if the best plan became better. */
    public boolean moves(int count, double temperature) {
        long before = bestValue;
        for (int i = 0; i < count && wishes.length > 0; i++) {
            if (neighbours < wishes.length && stays-- == 0) {
                from = (from + NEIGHBOURS / 2) % wishes.length;
                stays = STAY;
            }
            move(temperature);
        }
        return bestValue > before;
    }

    /** What a wish loses by how it is met now, at the prices of the guidance. */
    private static double regret(State state, Guidance by, int wish) {
        int o = state.option[wish];
        if (o == State.NONE) {
            return by.wishLoss[wish] > 0 ? 0 : Double.MAX_VALUE;
        }
        int c = state.cover[wish];
        return by.wishLoss[wish] + by.optionLoss[o] + (c == State.NONE ? 0 : by.coverLoss[c]);
    }

    private int any() {
        int place = from + random.nextInt(neighbours);
        return wishes[place < wishes.length ? place : place - wishes.length];
    }

    /** A wish to move: seldom one that is met already, more seldom one that has what is best for it by price. */
    private int draw() {
        int wish = any();
        if (state.option[wish] != State.NONE && random.nextInt(3) < 2) {
            wish = any();
        }
        var by = guidance;
        for (int i = 0; by != null && i < PASSES && regret(state, by, wish) < CONTENT; i++) {
            wish = any();
        }
        return wish;
    }

    private void move(double temperature) {
        int wish = draw();
        long before = state.softValue();
        journal.open();
        ejection.open();
        boolean done = model.settled[wish] || talkIsDue(wish) ? talkMove(wish) : columnMove(wish);
        if (!done || !ejection.repair(noise)) {
            journal.rollBack();
            return;
        }
        long delta = state.softValue() - before;
        if (delta < 0 && random.nextDouble() >= Math.exp(delta / temperature)) {
            journal.rollBack();
            return;
        }
        journal.forEach(this::hasMoved);
        if (state.value() > bestValue) {
            keep();
        }
    }

    private boolean talkIsDue(int wish) {
        return state.option[wish] != State.NONE && state.talk[wish] == State.NONE && random.nextInt(10) == 0;
    }

    private boolean talkMove(int wish) {
        int o = state.option[wish];
        int count = o == State.NONE ? 0 : model.talkHigh[o] - model.talkLow[o];
        return count > 0 && ejection.forceTalk(wish, model.talkLow[o] + random.nextInt(count));
    }

    private boolean columnMove(int wish) {
        int o;
        int c;
        int kept = guidance == null ? 0 : guidance.start[wish + 1] - guidance.start[wish];
        if (guidance != null && kept > 0 && random.nextInt(20) < faith) {
            int k = guidance.start[wish] + random.nextInt(kept);
            o = guidance.option[k];
            c = guidance.cover[k];
        } else {
            o = model.optionStart[wish] + random.nextInt(model.optionCount(wish));
            int count = model.coverCount(o);
            c = count == 0 ? State.NONE : model.coverStart[model.block[o]] + random.nextInt(count);
        }
        if (state.option[wish] == o && state.cover[wish] == c) {
            return false;
        }
        journal.touch(wish);
        if (state.option[wish] != State.NONE) {
            state.lift(wish);
        }
        if (!ejection.force(wish, o, c)) {
            return false;
        }
        ejection.findTalk(wish);
        return true;
    }
}
