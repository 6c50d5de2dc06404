package ajar.visits.agreed;

import ajar.school.LessonId;
import ajar.school.PersonId;
import ajar.visits.CoverId;
import ajar.visits.LessonPart;
import ajar.visits.OpenLessonId;
import ajar.visits.PlanId;
import ajar.visits.VisitId;
import ajar.visits.WishId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An agreed visit with all that its people need to know; times are local to the school. */
public record AgreedVisit(
        VisitId id,
        @Nullable WishId wish,
        @Nullable PlanId plan,
        PersonId visitor,
        String visitorName,
        PersonId host,
        String hostName,
        OpenLessonId door,
        LessonId lesson,
        LocalDate date,
        LessonPart part,
        LocalDateTime from,
        LocalDateTime until,
        String toSee,
        String howToEnter,
        boolean thanked,
        boolean tried,
        boolean doorIsShut,
        List<Cover> covers,
        @Nullable Debrief debrief) {

    /** A class of the visitor that somebody takes meanwhile. */
    public record Cover(
            CoverId id,
            LessonId lesson,
            LessonPart part,
            LocalDateTime from,
            LocalDateTime until,
            PersonId standIn,
            String standInName,
            String toDo) {}

    /** The talk afterwards. */
    public record Debrief(PersonId coach, String coachName, LocalDateTime from, LocalDateTime until) {}

    /** Whether somebody stands in for the visitor; a visit on own free time has no cover. */
    public boolean isCovered() {
        return !covers.isEmpty();
    }
}
