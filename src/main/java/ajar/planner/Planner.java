package ajar.planner;

import java.util.function.BooleanSupplier;

/**
 * Makes plans. Without state of its own, so safe to share between threads; one run uses one thread.
 *
 * <p>Unknown ids in a request are bugs of the caller and end in an {@link IllegalArgumentException}.
 */
public final class Planner {

    private Planner() {}

    /**
     * Plans all visits, with the best plan that the effort allows.
     *
     * @param stop asked as often as the effort; true ends the run with the best plan and the best bound so far
     */
    public static PlanResult plan(PlanRequest request, Effort effort, BooleanSupplier stop, Progress progress) {
        return new Run(request, null, effort, stop, progress).result();
    }

    /**
     * Repairs an announced plan with the least change. Visits of {@code today} and before stay; what is new or moved
     * comes only after the notice. The value in the certificate includes the rewards for what stays.
     */
    public static PlanResult repair(
            PlanRequest request, Repair repair, Effort effort, BooleanSupplier stop, Progress progress) {
        return new Run(request, repair, effort, stop, progress).result();
    }
}
