package ajar.planner.search;

import ajar.planner.columns.Model;
import java.util.SplittableRandom;

/** What it would cost to meet a wish that a plan leaves unmet. Leaves the plan as it was. */
public final class Swaps {

    /** More than any wish could cost. */
    public static final long NO_WAY = Long.MAX_VALUE;

    private static final int COVERS_TRIED = 6;
    private final State state;
    private final Model model;
    private final Journal journal;
    private final Ejection ejection;

    public Swaps(State state) {
        this.state = state;
        model = state.model;
        journal = new Journal(state);
        ejection = new Ejection(state, journal, new SplittableRandom(0));
    }

    /** The smallest loss found when the wish is forced in and what it puts out finds other places. */
    public long cheapest(int wish) {
        long least = NO_WAY;
        for (int o = model.optionStart[wish]; o < model.optionStart[wish + 1]; o++) {
            int count = Math.min(COVERS_TRIED, model.coverCount(o));
            for (int i = 0; i < Math.max(1, count); i++) {
                int c = count == 0 ? State.NONE : model.coverStart[model.block[o]] + i;
                least = Math.min(least, loss(wish, o, c));
            }
        }
        return least;
    }

    private long loss(int wish, int o, int c) {
        long before = state.value();
        journal.open();
        ejection.open();
        long loss = NO_WAY;
        if (ejection.force(wish, o, c)) {
            ejection.findTalk(wish);
            if (ejection.repair(0)) {
                loss = before - state.value();
            }
        }
        journal.rollBack();
        return loss;
    }
}
