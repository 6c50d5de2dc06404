package ajar.visits.doors;

import ajar.school.DatedLesson;
import ajar.school.LessonId;
import ajar.school.PersonId;
import ajar.school.PracticeId;
import ajar.visits.doors.OpeningAnswer.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a host says who opens a door; {@code first} and {@code last} are both included.
 *
 * @param toSee may be empty where a practice says it
 */
public record Opening(
        LessonId lesson,
        LocalDate first,
        LocalDate last,
        String toSee,
        List<PracticeId> practices,
        int chairs,
        String howToEnter) {

    /** Longer than a school year nobody knows what they will teach. */
    static final int WEEKS_MAX = 45;

    public Opening {
        toSee = toSee.strip();
        howToEnter = howToEnter.strip();
        practices = practices.stream().distinct().toList();
    }

    /** @param taught when the lesson takes place from the first to the last date */
    Optional<Refusal> refusedTo(PersonId host, LocalDate today, List<DatedLesson> taught) {
        if (last.isBefore(first)) {
            return Optional.of(Refusal.ENDS_BEFORE_IT_BEGINS);
        } else if (first.isBefore(today)) {
            return Optional.of(Refusal.PAST);
        } else if (last.isAfter(first.plusWeeks(WEEKS_MAX))) {
            return Optional.of(Refusal.TOO_LONG);
        } else if (taught.isEmpty()) {
            return Optional.of(Refusal.NO_LESSON_THEN);
        } else if (taught.stream().noneMatch(lesson -> lesson.isTaughtBy(host) && !lesson.duty())) {
            return Optional.of(Refusal.NOT_YOURS);
        } else {
            return saidWrongly();
        }
    }

    private Optional<Refusal> saidWrongly() {
        if (toSee.isEmpty()) {
            return Optional.of(Refusal.NOTHING_TO_SEE);
        } else if (toSee.length() > OpenLesson.LINE_MAX || howToEnter.length() > OpenLesson.LINE_MAX) {
            return Optional.of(Refusal.TOO_MANY_WORDS);
        } else if (chairs < 1 || chairs > OpenLesson.CHAIRS_MAX) {
            return Optional.of(Refusal.CHAIRS);
        } else {
            return Optional.empty();
        }
    }
}
