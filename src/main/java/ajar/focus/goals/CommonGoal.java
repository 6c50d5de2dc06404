package ajar.focus.goals;

import java.time.LocalDate;

/**
 * A goal of the school, from a date to a date, both included.
 *
 * @param isUp whether it takes one of the few places; one that is over, or was taken down, does not
 */
public record CommonGoal(CommonGoalId id, String name, LocalDate first, LocalDate last, boolean isUp) {

    public static final int NAME_LENGTH_MAX = 120;

    /** A school that has ten goals has none. The table repeats it. */
    public static final int UP_MAX = 5;

    public static final int VISION_LENGTH_MAX = 400;
}
