package ajar.coaching.appointments;

import ajar.coaching.AppointmentId;
import ajar.coaching.conversations.Part;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time at which the two meet, or were asked to; local to the school.
 *
 * @param end how it ended, or null while it stands
 * @param endedBy which of the two ended it; null while it stands
 * @param teacherTime names the teacher's own taken time, as {@code coachTime} does the coach's
 */
public record Appointment(
        AppointmentId id,
        LocalDateTime from,
        LocalDateTime until,
        Part proposedBy,
        boolean agreed,
        @Nullable End end,
        @Nullable Part endedBy,
        UUID teacherTime,
        UUID coachTime) {

    /** How one ended. */
    public enum End {
        /** Who was asked said no. */
        NO,
        /** Who asked took it back. */
        WITHDRAWN,
        /** One of the two proposed another time instead. */
        REPLACED,
        /** Both agreed on another time. */
        MOVED,
        CANCELLED,
        /** The teacher took the conversation back. */
        TAKEN_BACK
    }

    public boolean stands() {
        return end == null;
    }

    boolean isAt(LocalDateTime from, LocalDateTime until) {
        return this.from.equals(from) && this.until.equals(until);
    }

    boolean isAhead(LocalDateTime now) {
        return from.isAfter(now);
    }
}
