package ajar.visits.wishes;

import ajar.visits.VisitId;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Where one of somebody's wishes stands.
 *
 * @param visit the agreed visit it led to, and {@code begins} when; local to the school
 */
public record WishStanding(
        Wish wish,
        State state,
        @Nullable VisitId visit,
        @Nullable LocalDateTime begins) {

    /** From the wisher's side. */
    public enum State {
        /** In for the next plan. */
        WAITING,
        /** A plan was published since and had no place for it; still in for the next. */
        NOT_YET,
        AGREED,
        /** The visit has been. */
        MADE,
        WITHDRAWN,
        /** Its last date has passed. */
        OVER
    }

    public boolean isOpen() {
        return state == State.WAITING || state == State.NOT_YET;
    }
}
