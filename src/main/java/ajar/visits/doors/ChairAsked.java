package ajar.visits.doors;

import ajar.school.PersonId;
import ajar.visits.LessonPart;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What is known when somebody asks for a chair; true as long as the caller holds the door's lock.
 *
 * @param now local to the school
 * @param ends of the wished part of the lesson on that date; whoever comes in a little late still comes in
 * @param halves whether the school lets a lesson of this length be visited in halves
 * @param chairsTaken by everybody on that date
 * @param seated whether one of them is the visitor's
 */
record ChairAsked(
        PersonId visitor,
        LocalDate date,
        LessonPart part,
        LocalDateTime now,
        LocalDateTime ends,
        boolean halves,
        int chairsTaken,
        boolean seated,
        Time time,
        Limits limits) {

    /** What the visitor does meanwhile. */
    enum Time {
        FREE,
        TEACHES,
        TAKEN
    }

    /**
     * The school's limits in the week of the visit, and how far they are used.
     *
     * @param lessonsVisited of the host, without this one
     */
    record Limits(int visits, int visitsMax, int lessonsVisited, int lessonsVisitedMax) {}
}
