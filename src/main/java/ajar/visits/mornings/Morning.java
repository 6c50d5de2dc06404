package ajar.visits.mornings;

import ajar.school.PersonId;
import ajar.visits.LessonPart;
import ajar.visits.agreed.Absences.Absence;
import ajar.visits.agreed.Unsettled;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What a morning looks like: who is away, whose classes are without a teacher, and the repair that changes fewest people.
 *
 * @param unmet visits that went with their doors, and for which there is no other time
 * @param changes everybody whose days change if it is confirmed, by family name; nobody else's do
 * @param untouched how many people with something agreed keep it as it is
 * @param proven whether no repair cancels or moves fewer visits
 * @param cancelled visits that cannot be saved
 * @param digest of the changes: what is confirmed is what was seen
 */
public record Morning(
        List<Absence> absences,
        List<Gap> gaps,
        List<Unsettled.Lost> unmet,
        List<PersonChange> changes,
        int untouched,
        boolean proven,
        int cancelled,
        int moved,
        String digest) {

    /** What somebody's days hold now and will hold; only what differs. */
    public record PersonChange(PersonId person, String name, List<Line> was, List<Line> is) {}

    /** One thing in somebody's day. */
    public record Line(
            What what,
            LocalDateTime from,
            LocalDateTime until,
            LessonPart part,
            String whom,
            String group,
            String room) {}

    /** What a line is about. */
    public enum What {
        VISITS,
        HOSTS,
        COVERS,
        /** Somebody has the person's own class meanwhile. */
        COVERED,
        COVERS_ABSENT,
        TALKS
    }

    /** Whether there is anything to confirm. */
    public boolean isSettled() {
        return changes.isEmpty() && unmet.isEmpty() && gaps.stream().noneMatch(gap -> gap.proposed() != null);
    }
}
