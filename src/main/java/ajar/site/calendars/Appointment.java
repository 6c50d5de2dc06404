package ajar.site.calendars;

import java.time.LocalDateTime;

/**
 * One thing of somebody's that happens at a time.
 *
 * @param key stays the same for the same appointment, so that a calendar which reads it twice shows it once
 * @param line what it is one of: an appointment that takes the place of another of its line is that one, moved
 * @param what says as much as may stand in a calendar that others look into
 * @param plain the same without a colleague's name
 * @param where a room, or empty
 * @param from local to the school, as {@code until}
 * @param path of the page on which more is to be read
 */
public record Appointment(
        String key,
        String line,
        Kind kind,
        String what,
        String plain,
        String where,
        LocalDateTime from,
        LocalDateTime until,
        String path) {

    /** What somebody does at that time. */
    public enum Kind {
        /** Sits in a colleague's lesson. */
        VISIT,
        /** Is visited. */
        GUEST,
        /** Takes somebody's class. */
        COVER,
        /** Talks about a visit. */
        TALK,
        /** Meets somebody; nobody else is told whom or what for. */
        MEETING
    }
}
