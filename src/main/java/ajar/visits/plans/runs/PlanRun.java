package ajar.visits.plans.runs;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.visits.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * A run of the planner as the database knows it.
 *
 * @param seconds how long it may work
 * @param progress what it was heard of last, or null before the first word
 * @param trouble the name of what went wrong, where it failed
 */
public record PlanRun(
        PlanRunId id,
        SchoolId school,
        PlanId plan,
        long seed,
        int seconds,
        RunState state,
        PersonId askedBy,
        boolean stopAsked,
        @Nullable RunProgress progress,
        @Nullable String trouble) {

    /** What a trouble begins with that is a {@link ajar.visits.plans.Clash}; the clash follows as JSON. */
    public static final String CLASH = "clash:";

    public boolean isOpen() {
        return state == RunState.WAITING || state == RunState.RUNNING;
    }
}
