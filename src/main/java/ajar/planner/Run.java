package ajar.planner;

import ajar.planner.columns.Catalogue;
import ajar.planner.columns.Columns;
import ajar.planner.columns.Tally;
import ajar.planner.search.Greedy;
import ajar.planner.search.State;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One run of the planner, phase by phase. */
final class Run {

    private final PlanRequest request;
    private final Catalogue catalogue;
    private final State state;

    Run(PlanRequest request, @Nullable Repair repair, Effort effort, BooleanSupplier stop, Progress progress) {
        this.request = request;
        catalogue = Columns.of(request, repair);
        state = new State(catalogue.model);
    }

    PlanResult result() {
        if (catalogue.clashes.isEmpty()) {
            Greedy.fill(state);
        }
        long value = state.value();
        var plan = Tally.plan(catalogue, state.copy());
        var certificate = new Certificate(
                request.wishes().size(),
                plan.assignments().size(),
                plan.firstVisits(),
                value,
                Long.MAX_VALUE,
                plan.t1(),
                Long.MAX_VALUE,
                plan.t2(),
                Long.MAX_VALUE,
                request.wishes().size(),
                true);
        return new PlanResult(plan, certificate, value, Map.of(), List.of(), catalogue.clashes);
    }
}
