package ajar.planner;

/** Hears how a run gets on; called in the thread that plans, so it should return at once. */
@FunctionalInterface
public interface Progress {

    /** What the engine is doing. */
    enum Phase {
        FIRST_PLAN,
        SEARCH,
        PRICES,
        GUIDED_SEARCH,
        PROOF
    }

    /**
     * @param best value of the best plan so far, never falls
     * @param bound no plan is worth more, never rises; {@link Long#MAX_VALUE} as long as nothing is known
     * @param served wishes met by the best plan so far
     * @param spent share of the effort, from 0 to 1
     */
    record Step(Phase phase, long best, long bound, long t1, long t2, int served, double spent) {}

    void heard(Step step);

    static Progress silent() {
        return step -> {};
    }
}
