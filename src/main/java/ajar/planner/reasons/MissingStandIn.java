package ajar.planner.reasons;

import ajar.planner.Reason;
import ajar.planner.columns.Catalogue;
import ajar.planner.search.State;
import ajar.planner.world.Visit;
import java.util.List;

/** Whether one stand-in more would grant a wish: for a visit that everything else allows in the final plan. */
final class MissingStandIn {

    private final Catalogue catalogue;
    private final State state;

    MissingStandIn(Catalogue catalogue, State state) {
        this.catalogue = catalogue;
        this.state = state;
    }

    /** The first visit that only lacks somebody to cover, as a reason; empty if there is none. */
    List<Reason> wouldHelp(int wish) {
        for (var visit : catalogue.uncovered(wish)) {
            if (catalogue.fits(visit, state::isFull)) {
                return List.of(Reason.of(Reason.Kind.ONE_STAND_IN_ON, when(visit)));
            }
        }
        return List.of();
    }

    private String when(Visit visit) {
        var lesson = catalogue.world.lessons.get(visit.block().lessons().getFirst());
        int start = lesson.start();
        return "%s %d:%02d (%s)".formatted(lesson.date(), start / 60, start % 60, String.join(", ", lesson.groups()));
    }
}
