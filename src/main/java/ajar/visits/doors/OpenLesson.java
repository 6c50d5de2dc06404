package ajar.visits.doors;

import static ajar.visits.doors.ChairAnswer.ALREADY_YOURS;
import static ajar.visits.doors.ChairAnswer.ENOUGH_THIS_WEEK;
import static ajar.visits.doors.ChairAnswer.HOST_HAS_ENOUGH;
import static ajar.visits.doors.ChairAnswer.NONE_LEFT;
import static ajar.visits.doors.ChairAnswer.NO_HALVES;
import static ajar.visits.doors.ChairAnswer.NO_LESSON_THEN;
import static ajar.visits.doors.ChairAnswer.OVER;
import static ajar.visits.doors.ChairAnswer.OWN_LESSON;
import static ajar.visits.doors.ChairAnswer.SHUT;
import static ajar.visits.doors.ChairAnswer.TAKEN;
import static ajar.visits.doors.ChairAnswer.YOU_ARE_TAKEN;
import static ajar.visits.doors.ChairAnswer.YOU_TEACH;

import ajar.school.LessonId;
import ajar.school.PersonId;
import ajar.school.PracticeId;
import ajar.visits.LessonPart;
import ajar.visits.OpenLessonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A lesson whose teacher has opened the door to colleagues, each time it takes place from a date to a date, both included.
 *
 * @param toSee what can be seen, in one line
 * @param shut the dates on which the host shut it
 */
public record OpenLesson(
        OpenLessonId id,
        LessonId lesson,
        PersonId host,
        LocalDate first,
        LocalDate last,
        String toSee,
        String howToEnter,
        int chairs,
        List<PracticeId> practices,
        Set<LocalDate> shut) {

    /** A fourth visitor changes the lesson that everybody came to see. */
    public static final int CHAIRS_MAX = 3;

    public static final int LINE_MAX = 200;

    public OpenLesson {
        if (chairs < 1 || chairs > CHAIRS_MAX) {
            throw new IllegalArgumentException("No open lesson has %d chairs.".formatted(chairs));
        }
        practices = List.copyOf(practices);
        shut = Set.copyOf(shut);
    }

    public boolean spans(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    public boolean isShutOn(LocalDate date) {
        return shut.contains(date);
    }

    public boolean isOnce() {
        return first.equals(last);
    }

    /** Decides only; the caller holds the lock that keeps what was asked true until it writes. */
    ChairAnswer askedBy(ChairAsked asked) {
        if (asked.visitor().equals(host)) {
            return OWN_LESSON;
        } else if (asked.seated()) {
            return ALREADY_YOURS;
        } else if (!spans(asked.date())) {
            return NO_LESSON_THEN;
        } else if (isShutOn(asked.date())) {
            return SHUT;
        } else if (!asked.now().isBefore(asked.ends())) {
            return OVER;
        } else if (asked.part() != LessonPart.WHOLE && !asked.halves()) {
            return NO_HALVES;
        } else {
            return asked.chairsTaken() < chairs ? freeFor(asked) : NONE_LEFT;
        }
    }

    private static ChairAnswer freeFor(ChairAsked asked) {
        var limits = asked.limits();
        return switch (asked.time()) {
            case TEACHES -> YOU_TEACH;
            case TAKEN -> YOU_ARE_TAKEN;
            case FREE -> {
                if (limits.visits() >= limits.visitsMax()) {
                    yield ENOUGH_THIS_WEEK;
                }
                yield limits.lessonsVisited() >= limits.lessonsVisitedMax() ? HOST_HAS_ENOUGH : TAKEN;
            }
        };
    }
}
