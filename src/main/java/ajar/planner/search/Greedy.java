package ajar.planner.search;

import ajar.planner.columns.Model;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A first plan, made as a coach would by hand: urgent wishes first, each at its earliest time with the cheapest
 * stand-in, first visits before second ones. It exists within milliseconds and is what the search is measured by.
 */
public final class Greedy {

    private final Model model;
    private final State state;

    private Greedy(State state) {
        this.state = state;
        model = state.model;
    }

    /** Fills up the plan. */
    public static void fill(State state) {
        var greedy = new Greedy(state);
        var model = state.model;
        int[] order = IntStream.range(0, model.wishes)
                .boxed()
                .sorted(Comparator.comparing((Integer w) -> !model.forced[w])
                        .thenComparing(w -> -10 * model.prize[model.visitor[w]] - model.weight[w])
                        .thenComparing(model::optionCount)
                        .thenComparing(w -> w))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int w : order) {
            if (state.option[w] == State.NONE && (model.forced[w] || state.visits[model.visitor[w]] == 0)) {
                greedy.serve(w);
            }
        }
        for (int w : order) {
            if (state.option[w] == State.NONE) {
                greedy.serve(w);
            }
            if (state.option[w] != State.NONE && state.talk[w] == State.NONE) {
                greedy.talk(w);
            }
        }
    }

    /** Finds a place for one wish and says whether there was one. */
    boolean serve(int wish) {
        for (int o = model.optionStart[wish]; o < model.optionStart[wish + 1]; o++) {
            if (state.optionFits(o)) {
                int c = cheapest(o);
                if (c != State.NONE || model.block[o] == State.NONE) {
                    long before = state.value;
                    state.place(wish, o, c, State.NONE);
                    if (state.value > before || model.forced[wish]) {
                        talk(wish);
                        return true;
                    }
                    state.lift(wish);
                }
            }
        }
        return false;
    }

    private int cheapest(int o) {
        int block = model.block[o];
        int best = State.NONE;
        for (int c = block < 0 ? 0 : model.coverStart[block]; block >= 0 && c < model.coverStart[block + 1]; c++) {
            if ((best == State.NONE || model.coverValue[c] > model.coverValue[best]) && state.coverFits(c)) {
                best = c;
            }
        }
        return best;
    }

    private void talk(int wish) {
        int o = state.option[wish];
        for (int t = model.talkLow[o]; t < model.talkHigh[o]; t++) {
            if (state.talkFits(t)) {
                state.addTalk(wish, t);
                return;
            }
        }
    }
}
