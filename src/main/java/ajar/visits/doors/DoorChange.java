package ajar.visits.doors;

import ajar.school.PracticeId;
import ajar.visits.doors.OpeningAnswer.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a host changes about a door; the lesson and the first date stay. */
public record DoorChange(LocalDate last, String toSee, List<PracticeId> practices, int chairs, String howToEnter) {

    public DoorChange {
        toSee = toSee.strip();
        howToEnter = howToEnter.strip();
        practices = practices.stream().distinct().toList();
    }

    Optional<Refusal> refusedFor(OpenLesson door, LocalDate today) {
        if (last.isBefore(door.first())) {
            return Optional.of(Refusal.ENDS_BEFORE_IT_BEGINS);
        } else if (last.isBefore(today)) {
            return Optional.of(Refusal.PAST);
        } else if (last.isAfter(today.plusWeeks(Opening.WEEKS_MAX))) {
            return Optional.of(Refusal.TOO_LONG);
        } else if (toSee.isEmpty()) {
            return Optional.of(Refusal.NOTHING_TO_SEE);
        } else if (toSee.length() > OpenLesson.LINE_MAX || howToEnter.length() > OpenLesson.LINE_MAX) {
            return Optional.of(Refusal.TOO_MANY_WORDS);
        } else {
            return chairs < 1 || chairs > OpenLesson.CHAIRS_MAX ? Optional.of(Refusal.CHAIRS) : Optional.empty();
        }
    }
}
