package ajar.school;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lesson on one date, with the clock times of that date's bells.
 *
 * @param duty true for a duty without pupils: it makes people busy and is no lesson to visit or to cover
 */
public record DatedLesson(
        LessonId lesson,
        DivisionId division,
        LocalDate date,
        int cycleDay,
        Slot slot,
        String subject,
        List<PersonId> teachers,
        List<String> groups,
        @Nullable RoomId room,
        String roomCode,
        String building,
        boolean duty) {

    public LocalDateTime starts() {
        return date.atTime(slot.starts());
    }

    public LocalDateTime ends() {
        return date.atTime(slot.ends());
    }

    public boolean isTaughtBy(PersonId person) {
        return teachers.contains(person);
    }

    public String groupNames() {
        return String.join(" + ", groups);
    }
}
