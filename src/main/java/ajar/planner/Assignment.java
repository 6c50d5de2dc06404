package ajar.planner;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A wish that is met.
 *
 * @param standIn who covers all lessons that the visitor leaves alone; null when there are none
 * @param talk the talk with the visitor's own coach afterwards, if a time was found
 */
public record Assignment(
        String wish,
        String door,
        Part part,
        @Nullable String standIn,
        @Nullable Talk talk) {

    /** A talk from {@code start} to {@code end}, minutes of the day, end excluded. */
    public record Talk(LocalDate date, int start, int end) {}
}
