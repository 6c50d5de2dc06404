package ajar.visits.plans.runs;

import ajar.planner.Effort;

/** An effort that is spent when so many seconds of the wall clock have passed. */
final class Seconds implements Effort {

    private static final double NANOS = 1e9;
    private final int seconds;
    private final long begun = System.nanoTime();

    Seconds(int seconds) {
        this.seconds = seconds;
    }

    @Override
    public double spent(long steps) {
        return Math.min(1, (System.nanoTime() - begun) / NANOS / seconds);
    }
}
