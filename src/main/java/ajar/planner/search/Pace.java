package ajar.planner.search;

import ajar.planner.Effort;
import java.util.function.BooleanSupplier;

/** How far a run has come: counts steps, asks the effort, and hears when somebody stops it. */
public final class Pace {

    private final Effort effort;
    private final BooleanSupplier stop;
    private double start;
    private long steps;
    private boolean stopped;

    public Pace(Effort effort, BooleanSupplier stop) {
        this.effort = effort;
        this.stop = stop;
        start = Math.min(0.999, effort.spent(0));
    }

    /** Shares are of what is left from now on. */
    public void begin() {
        start = Math.min(0.999, effort.spent(steps));
    }

    public void count(long more) {
        steps += more;
    }

    /** The share of the effort that is spent, from 0 to 1, not counting what was spent before the start. */
    public double share() {
        return Math.min(1, (effort.spent(steps) - start) / (1 - start));
    }

    /** Whether there is more to spend up to this share. */
    public boolean goesOn(double until) {
        stopped |= stop.getAsBoolean();
        return !stopped && share() < until;
    }

    public boolean isStopped() {
        return stopped;
    }
}
