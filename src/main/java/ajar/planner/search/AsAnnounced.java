package ajar.planner.search;

import ajar.planner.Assignment;
import ajar.planner.columns.Catalogue;
import java.util.List;

/** Starts a repair from what people were told, as far as it still fits. */
public final class AsAnnounced {

    private final Catalogue catalogue;
    private final State state;

    private AsAnnounced(Catalogue catalogue, State state) {
        this.catalogue = catalogue;
        this.state = state;
    }

    /** Places what can stay as it was told; then what can stay with another stand-in. */
    public static void place(Catalogue catalogue, State state) {
        var start = new AsAnnounced(catalogue, state);
        for (boolean same : new boolean[] {true, false}) {
            for (int w = 0; w < catalogue.model.wishes; w++) {
                var told = catalogue.announced.told(w);
                if (told != null && state.option[w] == State.NONE) {
                    start.keep(w, told, same);
                }
                if (told != null && state.option[w] != State.NONE && state.talk[w] == State.NONE) {
                    start.keepTalk(w, told);
                }
            }
        }
    }

    /** Places a plan of the same request, whatever model it was made with. */
    public static void place(Catalogue catalogue, State state, List<Assignment> plan) {
        var start = new AsAnnounced(catalogue, state);
        for (var one : plan) {
            int wish = catalogue.world.wish(one.wish());
            if (state.option[wish] == State.NONE) {
                start.keep(wish, one, true);
            }
            if (state.option[wish] != State.NONE && state.talk[wish] == State.NONE) {
                start.keepTalk(wish, one);
            }
        }
    }

    private void keep(int wish, Assignment told, boolean sameStandIn) {
        int o = catalogue.option(wish, catalogue.world.door(told.door()), told.part());
        if (o < 0 || !state.optionFits(o)) {
            return;
        } else if (catalogue.model.block[o] < 0) {
            state.place(wish, o, State.NONE, State.NONE);
            return;
        }
        int c = told.standIn() == null ? -1 : catalogue.cover(o, catalogue.world.person(told.standIn()));
        if (c >= 0 && state.coverFits(c)) {
            state.place(wish, o, c, State.NONE);
        } else if (!sameStandIn) {
            int block = catalogue.model.block[o];
            for (int other = catalogue.model.coverStart[block];
                    other < catalogue.model.coverStart[block + 1];
                    other++) {
                if (state.coverFits(other)) {
                    state.place(wish, o, other, State.NONE);
                    return;
                }
            }
        }
    }

    private void keepTalk(int wish, Assignment told) {
        var before = told.talk();
        if (before == null) {
            return;
        }
        int t = catalogue.talk(wish, catalogue.world.dayOrNone(before.date()), before.start());
        int o = state.option[wish];
        if (t >= catalogue.model.talkLow[o] && t < catalogue.model.talkHigh[o] && state.talkFits(t)) {
            state.addTalk(wish, t);
        }
    }
}
