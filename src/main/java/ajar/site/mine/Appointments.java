package ajar.site.mine;

import ajar.site.Me;
import ajar.site.Words;
import java.time.LocalDateTime;
import java.util.List;

/** What happens at a time, for the calendar that somebody takes along. Asked in the context of that person. */
public interface Appointments {

    /** All that was and will be, without what was cancelled. */
    List<Appointment> of(Me me, Words words);

    /**
     * @param key stays the same for the same appointment, so that a calendar which reads it twice shows it once
     * @param what says as much as may stand in a calendar that others look into
     * @param where a room, or empty
     * @param from local to the school, as {@code until}
     */
    record Appointment(String key, String what, String where, LocalDateTime from, LocalDateTime until) {}
}
