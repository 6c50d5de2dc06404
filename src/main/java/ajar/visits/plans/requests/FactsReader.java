package ajar.visits.plans.requests;

import ajar.school.Calendars;
import ajar.school.SchoolId;
import ajar.school.StandingTimes;
import ajar.school.TimeTaken;
import ajar.school.TimesTaken;
import ajar.school.Timetables;
import ajar.visits.PlanId;
import ajar.visits.agreed.AgreedVisits;
import ajar.visits.agreed.Trouble;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads everything a plan depends on, as it stands at one moment. */
@Repository
public class FactsReader {

    /** Doors that were open show what could be seen again if their hosts were asked. */
    private static final int WEEKS_OF_EXAMPLES = 26;

    private final Calendars calendars;
    private final Timetables timetables;
    private final StandingTimes standing;
    private final TimesTaken taken;
    private final AgreedVisits agreed;
    private final RuleFacts rules;
    private final PeopleFacts people;
    private final DoorFacts doors;
    private final WishFacts wishes;

    FactsReader(
            Calendars calendars,
            Timetables timetables,
            StandingTimes standing,
            TimesTaken taken,
            AgreedVisits agreed,
            RuleFacts rules,
            PeopleFacts people,
            DoorFacts doors,
            WishFacts wishes) {
        this.calendars = calendars;
        this.timetables = timetables;
        this.standing = standing;
        this.taken = taken;
        this.agreed = agreed;
        this.rules = rules;
        this.people = people;
        this.doors = doors;
        this.wishes = wishes;
    }

    /**
     * The facts for a repair: as for a draft, but with the wishes that are granted, with doors that are shut on a date, and
     * without absences, which the repair itself is told.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Facts readForRepair(SchoolId school, LocalDate first, LocalDate last, LocalDate today) {
        return new Facts(
                school,
                today,
                first,
                last,
                rules.of(school),
                calendars.days(school, first, last),
                timetables.lessons(school, first, last),
                people.people(school, first),
                standing.of(school),
                taken(school, first, first, last),
                List.of(),
                doors.doors(school, first, last),
                wishes.wishes(school, first, last, today, true),
                doors.offers(school, first, last),
                doors.noCover(school, first, last),
                agreed.between(school, first, last),
                List.of(),
                List.of(),
                List.of());
    }

    /**
     * The facts for a draft from a date to a date, both included; {@code today} is the school's own. Agreed visits are read
     * from the beginning of the first week on, because limits count by the week. One snapshot: what somebody changes
     * meanwhile is wholly in it or not at all. A visit that cannot be as agreed waits for an organiser and binds no plan.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Facts read(SchoolId school, PlanId plan, LocalDate first, LocalDate last, LocalDate today) {
        var week = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var lessons = timetables.lessons(school, week, last);
        return new Facts(
                school,
                today,
                first,
                last,
                rules.of(school),
                calendars.days(school, week, last),
                lessons,
                people.people(school, week),
                standing.of(school),
                taken(school, week, first, last),
                people.absences(school, first, last),
                doors.doors(school, week.minusWeeks(WEEKS_OF_EXAMPLES), last),
                wishes.wishes(school, first, last, today),
                doors.offers(school, first, last),
                doors.noCover(school, first, last),
                agreed.between(school, week, last).stream()
                        .filter(visit -> Trouble.of(visit, lessons).isEmpty())
                        .toList(),
                wishes.pins(plan),
                wishes.forbids(plan),
                doors.saidNo(school, first, last));
    }

    /** What is taken for reasons of others, and what talks take whose visits are not among the facts: those before {@code week}. */
    private List<TimeTaken> taken(SchoolId school, LocalDate week, LocalDate first, LocalDate last) {
        return Stream.concat(
                        taken.between(school, first, last).stream(),
                        agreed.talksAfterVisitsBefore(school, week, last).stream())
                .toList();
    }
}
