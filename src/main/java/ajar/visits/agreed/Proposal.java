package ajar.visits.agreed;

import ajar.school.PersonId;
import ajar.visits.LessonPart;
import ajar.visits.OpenLessonId;
import ajar.visits.PlanId;
import ajar.visits.WishId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A visit that is to be agreed, with the one person who takes the classes it leaves alone. */
public record Proposal(
        @Nullable WishId wish,
        @Nullable PlanId plan,
        PersonId visitor,
        OpenLessonId door,
        LocalDate date,
        LessonPart part,
        @Nullable PersonId standIn,
        @Nullable Debrief debrief) {

    /** The talk afterwards; times are local to the school. */
    public record Debrief(PersonId coach, LocalDateTime from, LocalDateTime until) {}

    /** A chair taken directly: on own free time, nobody covers. */
    public static Proposal chair(PersonId visitor, OpenLessonId door, LocalDate date, LessonPart part) {
        return new Proposal(null, null, visitor, door, date, part, null, null);
    }
}
