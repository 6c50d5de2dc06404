package ajar.visits.plans.requests;

import ajar.planner.RuleProfile;
import ajar.planner.RuleProfile.Aim;
import ajar.school.DatedLesson;
import ajar.school.LessonId;
import ajar.school.PersonId;
import ajar.school.PracticeId;
import ajar.school.SchoolDay;
import ajar.school.SchoolId;
import ajar.school.StandingTime;
import ajar.school.TimeTaken;
import ajar.visits.LessonPart;
import ajar.visits.OpenLessonId;
import ajar.visits.WishId;
import ajar.visits.agreed.AgreedVisit;
import ajar.visits.plans.Favour;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that a plan depends on, as the database tells it: read once, then only translated. Dates and times are local to the
 * school; {@code today} is the date on which the plan is made.
 */
public record Facts(
        SchoolId school,
        LocalDate today,
        LocalDate first,
        LocalDate last,
        Rules rules,
        List<SchoolDay> days,
        List<DatedLesson> lessons,
        List<Colleague> people,
        List<StandingTime> standing,
        List<TimeTaken> taken,
        List<Absent> absences,
        List<Door> doors,
        List<Wish> wishes,
        List<Offer> offers,
        List<NoCover> noCover,
        List<AgreedVisit> agreed,
        List<Pin> pins,
        List<Forbid> forbids,
        List<SaidNo> saidNo) {

    /** Which colleagues may be given a class. */
    public enum ColleaguesCover {
        NEVER,
        VOLUNTEERS,
        WHEN_FREE
    }

    /**
     * The school's rules: what the planner counts is in {@code profile}; covers are periods per week and person.
     *
     * @param noticeDays days between the making of a plan and the first visit that it may set
     * @param order the aims, dearest first, if they count in this order; empty if their points are added up
     */
    public record Rules(
            ColleaguesCover colleaguesCover,
            int coachCovers,
            int coverStaffCovers,
            int colleagueCovers,
            int onCallCovers,
            int debriefs,
            int noticeDays,
            RuleProfile profile,
            List<Aim> order) {}

    /**
     * Somebody of the school as the planner needs to know them.
     *
     * @param cap what they want to cover at most, or null where they said nothing
     * @param visitsMade how often they have visited, or have agreed to, before and in these weeks
     * @param visitsReceived how often somebody has come to them
     * @param coversGiven how many classes they have taken or agreed to take since the calendar began
     */
    public record Colleague(
            PersonId id,
            @Nullable PersonId coach,
            @Nullable LocalDate joinedOn,
            boolean isCoach,
            boolean isCoverStaff,
            boolean isExempt,
            @Nullable Cap cap,
            int visitsMade,
            int visitsReceived,
            int coversGiven) {}

    /** At most so many periods of cover. */
    public record Cap(int perDay, int perWeek, int perTerm) {}

    /** Somebody is away, wholly or for a while; local to the school. */
    public record Absent(PersonId person, java.time.LocalDateTime from, java.time.LocalDateTime until) {}

    /** A lesson that its host has opened from a date to a date; {@code shut} are the dates on which it is shut again. */
    public record Door(
            OpenLessonId id,
            LessonId lesson,
            PersonId host,
            LocalDate first,
            LocalDate last,
            int chairs,
            Set<PracticeId> practices,
            Set<LocalDate> shut) {

        public boolean isOpenOn(LocalDate date) {
            return !date.isBefore(first) && !date.isAfter(last) && !shut.contains(date);
        }
    }

    /** A wish that nobody has granted or taken back. Exactly one of host and practice is named. */
    public record Wish(
            WishId id,
            PersonId visitor,
            @Nullable PersonId host,
            @Nullable PracticeId practice,
            LocalDate first,
            LocalDate last,
            Extent extent,
            Time time,
            boolean coachBeside,
            int weight) {}

    /** How much of a lesson is wished for. */
    public enum Extent {
        WHOLE,
        PART,
        EITHER
    }

    /** On whose time: the visitor's own free time, or while somebody covers. */
    public enum Time {
        OWN_FREE,
        COVERED,
        EITHER
    }

    /** A slot in which somebody can take a class: on one date, or on a day of every cycle. */
    public record Offer(
            PersonId person,
            @Nullable Integer cycleDay,
            @Nullable LocalDate on,
            int period,
            LocalDate first,
            LocalDate last) {

        public boolean holdsOn(LocalDate date, int dayOfCycle) {
            return on != null
                    ? on.equals(date)
                    : cycleDay != null && cycleDay == dayOfCycle && !date.isBefore(first) && !date.isAfter(last);
        }
    }

    /** A lesson that is not left to a stand-in on that date. */
    public record NoCover(LessonId lesson, LocalDate on) {}

    /** A wish's visit that somebody fixed by hand. */
    public record Pin(
            WishId wish,
            OpenLessonId door,
            LocalDate on,
            LessonPart part,
            @Nullable PersonId standIn) {}

    /** What must not be; what is null is not restricted. */
    public record Forbid(
            @Nullable WishId wish,
            @Nullable OpenLessonId door,
            @Nullable LocalDate on,
            @Nullable PersonId standIn) {}

    /** Somebody who will not take a class in a slot, or a host who will not open a lesson on a date, or a visitor a wish. */
    public record SaidNo(
            PersonId person,
            @Nullable WishId wish,
            LocalDate on,
            @Nullable LessonId lesson,
            @Nullable Integer period,
            Favour.@Nullable Kind kind) {}

    /** What would be if wishes, doors and offers were these. */
    public Facts supposing(List<Wish> supposed, List<Door> open, List<Offer> offered) {
        return new Facts(
                school, today, first, last, rules, days, lessons, people, standing, taken, absences, open, supposed,
                offered, noCover, agreed, pins, forbids, saidNo);
    }

    /** The same with other pins. */
    public Facts pinning(List<Pin> others) {
        return new Facts(
                school, today, first, last, rules, days, lessons, people, standing, taken, absences, doors, wishes,
                offers, noCover, agreed, others, forbids, saidNo);
    }

    /** The same for a plan that was made before: for these wishes, and beside what else was agreed. */
    public Facts asOf(List<Wish> asked, List<AgreedVisit> besides) {
        return new Facts(
                school, today, first, last, rules, days, lessons, people, standing, taken, absences, doors, asked,
                offers, noCover, besides, pins, forbids, saidNo);
    }
}
