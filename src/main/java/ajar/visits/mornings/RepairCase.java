package ajar.visits.mornings;

import ajar.planner.Effort;
import ajar.planner.Planner;
import ajar.planner.Progress;
import ajar.school.DatedLesson;
import ajar.school.PersonId;
import ajar.visits.WishId;
import ajar.visits.agreed.AbsenceCovers.AbsenceCover;
import ajar.visits.agreed.Absences.Absence;
import ajar.visits.agreed.Unsettled;
import ajar.visits.plans.requests.Facts;
import ajar.visits.plans.requests.Ids;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A morning as the database tells it, before anything is answered. Pure. */
record RepairCase(
        Facts facts,
        LocalDateTime now,
        List<Absence> absences,
        List<AbsenceCover> given,
        List<Shut> shut,
        List<RepairRequest.Declined> declined,
        List<Unsettled.Lost> lost) {

    /** Enough for a school of two hundred teachers within a second; a budget in steps, so that a repair repeats. */
    private static final long STEPS = 150_000;

    /** A door that its host shut on a date. */
    record Shut(UUID lesson, PersonId host, LocalDate date) {}

    RepairAnswer answer(RepairRequest.@Nullable Freed freed, long seed) {
        var gaps = Gaps.of(facts, absences, given).from(now.toLocalDate());
        var question = RepairRequest.of(facts, unable(gaps), declined, asked(freed), now, freed, seed);
        var result = Planner.repair(
                question.request(), question.repair(), Effort.steps(STEPS), () -> false, Progress.silent());
        return new RepairAnswer(this, gaps, question, result).withFreedStandIns();
    }

    /** Wishes that the morning may meet again; a freed chair is offered apart from them. */
    private List<WishId> asked(RepairRequest.@Nullable Freed freed) {
        return freed == null ? lost.stream().map(Unsettled.Lost::wish).toList() : List.of();
    }

    /** The absent, those who stand in for them, and hosts for whom nobody may come. */
    private List<RepairRequest.Unable> unable(List<Gap> gaps) {
        var unable = new ArrayList<RepairRequest.Unable>();
        absences.forEach(one -> unable.add(new RepairRequest.Unable(Ids.of(one.person()), one.from(), one.until())));
        given.forEach(
                cover -> unable.add(new RepairRequest.Unable(Ids.of(cover.standIn()), cover.from(), cover.until())));
        for (var gap : gaps) {
            var standIn = gap.proposed();
            if (standIn != null) {
                unable.add(new RepairRequest.Unable(
                        Ids.of(standIn), gap.lesson().starts(), gap.lesson().ends()));
            }
        }
        for (var door : shut) {
            lesson(door)
                    .ifPresent(lesson ->
                            unable.add(new RepairRequest.Unable(Ids.of(door.host()), lesson.starts(), lesson.ends())));
        }
        return unable;
    }

    /** A host teaches behind a shut door, so whoever is told that the host is unable then loses nothing but visitors. */
    private java.util.Optional<DatedLesson> lesson(Shut door) {
        return facts.lessons().stream()
                .filter(lesson -> lesson.lesson().value().equals(door.lesson())
                        && lesson.date().equals(door.date()))
                .findFirst();
    }
}
