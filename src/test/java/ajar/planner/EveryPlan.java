package ajar.planner;

import ajar.planner.columns.Model;
import ajar.planner.search.State;

/** Tries every plan there is: for schools with a handful of wishes only. */
final class EveryPlan {

    private final Model model;
    private final State state;
    private long best;

    EveryPlan(Model model) {
        this.model = model;
        state = new State(model);
        best = state.value();
    }

    long best() {
        from(0);
        return best;
    }

    private void from(int wish) {
        if (wish == model.wishes) {
            best = Math.max(best, state.value());
            return;
        }
        from(wish + 1);
        for (int o = model.optionStart[wish]; o < model.optionStart[wish + 1]; o++) {
            if (state.optionFits(o)) {
                for (int i = 0; i < Math.max(1, model.coverCount(o)); i++) {
                    int c = model.block[o] < 0 ? -1 : model.coverStart[model.block[o]] + i;
                    if (c < 0 || state.coverFits(c)) {
                        state.place(wish, o, c, -1);
                        talks(wish, o);
                        state.lift(wish);
                    }
                }
            }
        }
    }

    private void talks(int wish, int option) {
        from(wish + 1);
        for (int t = model.talkLow[option]; t < model.talkHigh[option]; t++) {
            if (state.talkFits(t)) {
                state.addTalk(wish, t);
                from(wish + 1);
                state.dropTalk(wish);
            }
        }
    }
}
