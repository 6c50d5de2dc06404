package ajar.planner;

/**
 * How much to try. The engine asks it every few hundred search moves and after every price step, and divides its
 * phases by the answer. An effort in steps makes runs repeatable; one that reads a clock belongs to the caller.
 */
@FunctionalInterface
public interface Effort {

    /**
     * The share of the effort that is spent, from 0 to 1; never falls.
     *
     * @param steps what the engine did so far: a search move counts 1, a price step about what it costs in moves
     */
    double spent(long steps);

    /** So many steps: a million are about three seconds of one processor for a school of a hundred teachers. */
    static Effort steps(long steps) {
        return done -> Math.min(1, (double) done / steps);
    }
}
