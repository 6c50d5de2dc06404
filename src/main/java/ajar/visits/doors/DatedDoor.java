package ajar.visits.doors;

import ajar.school.DatedLesson;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A door on one date, with the lesson behind it and how many chairs are taken. */
public record DatedDoor(OpenLesson door, DatedLesson lesson, int chairsTaken) {

    public LocalDate date() {
        return lesson.date();
    }

    public boolean isShut() {
        return door.isShutOn(date());
    }

    public int chairsLeft() {
        return Math.max(0, door.chairs() - chairsTaken);
    }

    /** Whether somebody could still come in. */
    public boolean isOpen() {
        return !isShut() && chairsLeft() > 0;
    }

    public boolean isAt(LocalDateTime now) {
        return !now.isBefore(lesson.starts()) && now.isBefore(lesson.ends());
    }
}
