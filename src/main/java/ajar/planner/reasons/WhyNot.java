package ajar.planner.reasons;

import ajar.planner.Reason;
import ajar.planner.Unmet;
import ajar.planner.columns.Catalogue;
import ajar.planner.columns.Model;
import ajar.planner.columns.Usage;
import ajar.planner.search.State;
import ajar.planner.search.Swaps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Says what stands in the way of each unmet wish, and the smallest change that would grant it. */
public final class WhyNot {

    private final Catalogue catalogue;
    private final Model model;
    private final State state;
    private final Swaps swaps;
    private final double[] leastLoss;
    private final double gap;

    /**
     * @param state the final plan; lent, and given back as it was
     * @param leastLoss by wish, what meeting it costs at least at the final prices
     * @param gap the bound at these prices less the plan's value
     */
    public WhyNot(Catalogue catalogue, State state, double[] leastLoss, double gap) {
        this.catalogue = catalogue;
        this.state = state;
        this.leastLoss = leastLoss;
        this.gap = gap;
        model = catalogue.model;
        swaps = new Swaps(state);
    }

    /** All unmet wishes; swaps are left out once {@code goesOn} says so. */
    public List<Unmet> all(BooleanSupplier goesOn) {
        var all = new ArrayList<Unmet>();
        for (int w = 0; w < model.wishes; w++) {
            if (state.option(w) < 0) {
                all.add(model.optionCount(w) == 0 ? withoutOption(w) : outweighed(w, goesOn.getAsBoolean()));
            }
        }
        return all;
    }

    private Unmet withoutOption(int wish) {
        var refusals = catalogue.refusals(wish).entrySet().stream()
                .sorted(Map.Entry.<Reason.Kind, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> Reason.of(entry.getKey(), entry.getValue()))
                .toList();
        var id = catalogue.world.wishes.get(wish).id();
        var why = refusals.isEmpty() ? List.of(Reason.of(Reason.Kind.NO_DOOR_FITS)) : refusals;
        return new Unmet(id, Unmet.Kind.NO_OPTION, why, new MissingStandIn(catalogue, state).wouldHelp(wish));
    }

    private Unmet outweighed(int wish, boolean swapping) {
        var nearest = nearest(wish);
        var inTheWay = new ArrayList<Reason>();
        nearest.full.forEach(row -> inTheWay.add(sentence(row)));
        var help = new ArrayList<Reason>();
        if (nearest.full.size() == 1 && nearest.full.getFirst() < model.rows && wouldFit(wish, nearest)) {
            help.add(Reason.of(
                    Reason.Kind.ONE_MORE_OF, sentence(nearest.full.getFirst()).sentence()));
        } else {
            help.addAll(new MissingStandIn(catalogue, state).wouldHelp(wish));
        }
        long loss = swapping ? swaps.cheapest(wish) : Swaps.NO_WAY;
        if (loss != Swaps.NO_WAY) {
            inTheWay.add(Reason.of(Reason.Kind.WORTH_LESS, Math.max(0, loss)));
        }
        boolean proven = leastLoss[wish] > gap + 1e-6;
        if (proven) {
            inTheWay.add(Reason.of(Reason.Kind.PROVEN_WORTH_LESS));
        }
        var id = catalogue.world.wishes.get(wish).id();
        return new Unmet(id, proven ? Unmet.Kind.PROVEN : Unmet.Kind.OUTWEIGHED, inTheWay, help);
    }

    private Reason sentence(int row) {
        return row < model.rows ? catalogue.full(row) : catalogue.elsewhere(row - model.rows);
    }

    private record Column(int option, int cover, List<Integer> full) {}

    /** The possibility with the fewest things in its way. */
    private Column nearest(int wish) {
        Column nearest = null;
        for (int o = model.optionStart[wish]; o < model.optionStart[wish + 1]; o++) {
            var full = new ArrayList<Integer>();
            collect(model.optionUse, o, full);
            if (!state.isVisited(model.door[o])) {
                collect(model.doorUse, model.door[o], full);
            }
            var column = withCover(o, full);
            if (nearest == null || column.full.size() < nearest.full.size()) {
                nearest = column;
            }
        }
        return java.util.Objects.requireNonNull(nearest);
    }

    private Column withCover(int o, List<Integer> fullForOption) {
        int count = model.coverCount(o);
        var best = new Column(o, -1, fullForOption);
        for (int i = 0; i < count; i++) {
            var full = new ArrayList<>(fullForOption);
            int c = model.coverStart[model.block[o]] + i;
            collect(model.coverUse, c, full);
            if (best.cover < 0 || full.size() < best.full.size()) {
                best = new Column(o, c, full);
            }
        }
        return best;
    }

    private void collect(Usage usage, int possibility, List<Integer> full) {
        for (int k = usage.start[possibility]; k < usage.start[possibility + 1]; k++) {
            int row = usage.row[k];
            if (row < model.rows ? state.isFull(row, usage.amount[k]) : state.isElsewhere(row - model.rows)) {
                full.add(row);
            }
        }
        full.sort(Comparator.naturalOrder());
    }

    /** Makes room in the one full row, plans the wish in, sees whether the plan became better, and takes it out. */
    private boolean wouldFit(int wish, Column column) {
        int row = column.full.getFirst();
        int before = model.capacity[row];
        long value = state.value();
        model.capacity[row] = Integer.MAX_VALUE / 2;
        boolean fits = state.optionFits(column.option) && (column.cover < 0 || state.coverFits(column.cover));
        if (fits) {
            state.place(wish, column.option, column.cover, -1);
            fits = state.value() > value;
            state.lift(wish);
        }
        model.capacity[row] = before;
        return fits;
    }
}
