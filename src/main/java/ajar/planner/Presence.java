package ajar.planner;

import java.time.LocalDate;

/**
 * What a person does from {@code start} to {@code end} (minutes of the day, end excluded) when not teaching. Where a
 * person has neither a lesson nor a presence the person is away. A lesson wins over a presence at the same time. Give one
 * presence for each slot: a talk takes a whole presence of the visitor.
 */
public record Presence(String person, LocalDate date, int start, int end, State state) {

    /** An offer to stand in is a presence in which the person is available, or on call. */
    public enum State {
        /** Free; may stand in if the person offered it. */
        AVAILABLE,
        /** Free, but not there to cover; visits and talks may use it. */
        FREE,
        /** Free and not to be disturbed; only the person's own visits may use it. */
        PROTECTED,
        /** On-call duty: there to cover. */
        CALL,
        /** A duty or an appointment. */
        BUSY
    }

    public Presence {
        if (start >= end) {
            throw new IllegalArgumentException("A presence of " + person + " ends before it starts.");
        }
    }
}
