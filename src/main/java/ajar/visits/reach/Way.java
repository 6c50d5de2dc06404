package ajar.visits.reach;

import ajar.school.PersonId;
import ajar.visits.LessonPart;
import ajar.visits.OpenLessonId;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A visit that somebody could make as things stand; it promises nothing.
 *
 * @param from local to the school, as {@code until}
 * @param what "9B English", the lesson behind the door
 * @param standIn who could take the visitor's class meanwhile; null where the visitor is free
 * @param left "7C", the class that the stand-in would take; empty where the visitor is free
 */
public record Way(
        OpenLessonId door,
        PersonId host,
        LocalDateTime from,
        LocalDateTime until,
        LessonPart part,
        String what,
        String slot,
        String room,
        String toSee,
        @Nullable PersonId standIn,
        String left) {

    /** On one's own free time, without anybody's help. */
    public boolean isFree() {
        return standIn == null;
    }
}
