package ajar.command;

import ajar.planner.Effort;

/** How much may be tried. Clocks count from the start of the process; some of the time is kept for the end. */
record Budget(Kind kind, double amount) {

    enum Kind {
        CPU_SECONDS("--cpu-seconds"),
        SECONDS("--seconds"),
        EFFORT("--effort");

        final String option;

        Kind(String option) {
            this.option = option;
        }
    }

    /** What is kept back to finish the last step, to explain, and to write: a share and some seconds. */
    private static final double KEPT_SHARE = 0.03;

    private static final double KEPT_SECONDS = 0.12;

    /** A district has hundreds of wishes to explain and to write. */
    private static final double KEPT_SECONDS_PER_WISH = 0.0002;

    /** The effort from now on; what reading the case took is spent already. */
    Effort effort(int wishes) {
        if (kind == Kind.EFFORT) {
            return Effort.steps(Math.max(1, (long) amount));
        }
        double start = now();
        double length = Math.max(1e-3, amount - kept(wishes) - start);
        return steps -> Math.clamp((now() - start) / length, 0, 1);
    }

    /** What is kept back of the amount. */
    double kept(int wishes) {
        return amount * KEPT_SHARE + KEPT_SECONDS + KEPT_SECONDS_PER_WISH * wishes;
    }

    private double now() {
        return kind == Kind.CPU_SECONDS ? Clocks.cpuSeconds() : Clocks.seconds();
    }
}
