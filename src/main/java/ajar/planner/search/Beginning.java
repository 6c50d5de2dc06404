package ajar.planner.search;

import ajar.planner.Plan;
import ajar.planner.PlanRequest;
import ajar.planner.Progress;
import ajar.planner.Repair;
import ajar.planner.columns.Catalogue;
import ajar.planner.columns.Columns;
import ajar.planner.columns.Tally;
import org.jspecify.annotations.Nullable;

/**
 * The model, and a plan to begin with. Where there is much to choose from, making the model takes longer than anybody should
 * wait for a first plan; then a first one comes from the earliest possibilities alone.
 *
 * @param byHand the value of the plan that somebody would make by hand from all possibilities
 */
public record Beginning(Catalogue catalogue, State plan, long byHand) {

    /** With fewer pairs of wishes and doors the whole model is made in no time. */
    private static final long FEW_PAIRS = 20_000;

    private static final int POSSIBILITIES = 4;

    /** For whoever waits for the end alone. */
    public static Beginning atOnce(PlanRequest request, @Nullable Repair repair) {
        return from(Columns.of(request, repair), null);
    }

    /** Tells of a first plan on the way, where the whole model takes long. */
    public static Beginning of(PlanRequest request, @Nullable Repair repair, Progress progress) {
        boolean large = (long) request.wishes().size() * request.doors().size() >= FEW_PAIRS;
        // What strict tiers weigh depends on all possibilities, so a value from a few of them would say nothing.
        boolean comparable = request.profile().strict().isEmpty();
        return large && comparable ? soon(request, repair, progress) : atOnce(request, repair);
    }

    /** Tells of a plan made from a few possibilities before all of them are known. */
    public static Beginning soon(PlanRequest request, @Nullable Repair repair, Progress progress) {
        var few = Columns.few(request, repair, POSSIBILITIES);
        var first = byHand(few);
        if (!few.clashes.isEmpty() || !first.keepsPins()) {
            return from(Columns.all(few), null);
        }
        progress.heard(new Progress.Step(
                Progress.Phase.FIRST_PLAN, first.value(), Long.MAX_VALUE, first.t1(), first.t2(), first.served(), 0));
        return from(Columns.all(few), Tally.plan(few, first.copy()));
    }

    /** The better of two: made by hand from all possibilities, or from the first plan, which keeps all pins, with what else fits. */
    private static Beginning from(Catalogue catalogue, @Nullable Plan first) {
        var byHand = byHand(catalogue);
        long value = byHand.value();
        if (first != null && catalogue.clashes.isEmpty()) {
            var more = filledUp(catalogue, first);
            return new Beginning(catalogue, more.value() > value || !byHand.keepsPins() ? more : byHand, value);
        }
        return new Beginning(catalogue, byHand, value);
    }

    private static State byHand(Catalogue catalogue) {
        var state = new State(catalogue.model);
        if (catalogue.clashes.isEmpty()) {
            AsAnnounced.place(catalogue, state);
            Greedy.fill(state);
        }
        return state;
    }

    /** Never worth less than the first plan, of which somebody has heard: a talk by hand can cost more than it brings. */
    private static State filledUp(Catalogue catalogue, Plan first) {
        var state = new State(catalogue.model);
        AsAnnounced.place(catalogue, state, first.assignments());
        long before = state.value();
        int[] placed = state.copy();
        Greedy.fill(state);
        if (state.value() < before) {
            state.restore(placed);
        }
        return state;
    }
}
