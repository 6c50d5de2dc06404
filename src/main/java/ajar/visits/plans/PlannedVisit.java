package ajar.visits.plans;

import ajar.school.PersonId;
import ajar.visits.LessonPart;
import ajar.visits.OpenLessonId;
import ajar.visits.WishId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a draft gives one wish: a part of an open lesson on a date, who stands in for the visitor where they teach then, and
 * the talk afterwards. Times are local to the school.
 */
public record PlannedVisit(
        WishId wish,
        OpenLessonId door,
        LocalDate date,
        LessonPart part,
        @Nullable PersonId standIn,
        @Nullable Debrief debrief,
        List<Reason> reasons) {

    public PlannedVisit {
        reasons = List.copyOf(reasons);
    }

    public record Debrief(LocalDateTime from, LocalDateTime until) {}
}
