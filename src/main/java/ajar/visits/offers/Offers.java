package ajar.visits.offers;

import ajar.school.Calendars;
import ajar.school.DatedLesson;
import ajar.school.People;
import ajar.school.PersonId;
import ajar.school.Role;
import ajar.school.SchoolDay;
import ajar.school.SchoolId;
import ajar.school.Schools;
import ajar.school.Slot;
import ajar.school.StandingTime;
import ajar.school.StandingTimes;
import ajar.school.Timetables;
import ajar.visits.rules.ColleaguesCover;
import ajar.visits.rules.RuleProfiles;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** When somebody can take a class, and how often at most [V2]. */
@Repository
public class Offers {

    /** Two A/B rounds and a holiday: within them every day of the cycle comes. */
    private static final int WEEKS_AHEAD = 6;

    private static final int YEAR_WEEKS_MAX = 52;

    private final JdbcClient db;
    private final Schools schools;
    private final Calendars calendars;
    private final Timetables timetables;
    private final StandingTimes standing;
    private final People people;
    private final RuleProfiles rules;
    private final Clock clock;

    Offers(
            JdbcClient db,
            Schools schools,
            Calendars calendars,
            Timetables timetables,
            StandingTimes standing,
            People people,
            RuleProfiles rules,
            Clock clock) {
        this.db = db;
        this.schools = schools;
        this.calendars = calendars;
        this.timetables = timetables;
        this.standing = standing;
        this.people = people;
        this.rules = rules;
        this.clock = clock;
    }

    /** Offers a slot of each cycle, from today until the school year ends. Harmless when repeated. */
    @Transactional
    public OfferAnswer offerEachCycle(SchoolId school, PersonId person, int cycleDay, int period) {
        var today = today(school);
        var days = calendars.days(school, today, today.plusWeeks(WEEKS_AHEAD)).stream()
                .filter(day -> day.cycleDay() == cycleDay)
                .toList();
        var answer = answer(school, person, days, period);
        if (answer == OfferAnswer.OFFERED) {
            insert(school, person, cycleDay, null, period, today, today.plusWeeks(YEAR_WEEKS_MAX));
        }
        return answer;
    }

    /** Offers a slot on one date. Harmless when repeated. */
    @Transactional
    public OfferAnswer offerOnce(SchoolId school, PersonId person, LocalDate date, int period) {
        if (date.isBefore(today(school))) {
            return OfferAnswer.PAST;
        }
        var answer = answer(school, person, calendars.days(school, date, date), period);
        if (answer == OfferAnswer.OFFERED) {
            insert(school, person, null, date, period, date, date);
        }
        return answer;
    }

    /** Takes an offer back; what is agreed stays agreed. Harmless when repeated. */
    @Transactional
    public void takeBack(SchoolId school, PersonId person, UUID offer) {
        db.sql("delete from visits.offer where school = :school and person = :person and id = :offer")
                .param("school", school.value())
                .param("person", person.value())
                .param("offer", offer)
                .update();
    }

    /** What somebody offers from today on, in the order of the week. */
    @Transactional(readOnly = true)
    public List<Offer> of(SchoolId school, PersonId person) {
        return db.sql("""
                select id, cycle_day, on_date, period, first_date, last_date
                  from visits.offer
                 where school = :school and person = :person and last_date >= :today
                 order by on_date nulls first, cycle_day, period
                """)
                .param("school", school.value())
                .param("person", person.value())
                .param("today", today(school))
                .query((row, n) -> new Offer(
                        row.getObject("id", UUID.class),
                        row.getObject("cycle_day", Integer.class),
                        row.getObject("on_date", LocalDate.class),
                        row.getInt("period"),
                        row.getObject("first_date", LocalDate.class),
                        row.getObject("last_date", LocalDate.class)))
                .list();
    }

    @Transactional(readOnly = true)
    public Cap cap(SchoolId school, PersonId person) {
        return db.sql("""
                select per_day, per_week, per_term
                  from visits.offer_cap
                 where school = :school and person = :person
                """)
                .param("school", school.value())
                .param("person", person.value())
                .query((row, n) -> new Cap(row.getInt("per_day"), row.getInt("per_week"), row.getInt("per_term")))
                .optional()
                .orElse(Cap.USUAL);
    }

    @Transactional
    public void setCap(SchoolId school, PersonId person, Cap cap) {
        db.sql("""
                insert into visits.offer_cap (school, person, per_day, per_week, per_term)
                values (:school, :person, :day, :week, :term)
                on conflict (person) do update
                   set per_day = excluded.per_day, per_week = excluded.per_week, per_term = excluded.per_term
                """)
                .param("school", school.value())
                .param("person", person.value())
                .param("day", cap.perDay())
                .param("week", cap.perWeek())
                .param("term", cap.perTerm())
                .update();
    }

    private OfferAnswer answer(SchoolId school, PersonId person, List<SchoolDay> days, int period) {
        var roles = people.rolesOf(school, person);
        var employedToCover = roles.contains(Role.COACH) || roles.contains(Role.COVER_STAFF);
        if (!employedToCover && rules.of(school).colleagues() == ColleaguesCover.NEVER) {
            return OfferAnswer.NOT_ASKED;
        }
        var there = days.stream()
                .filter(day -> day.slot(period)
                        .filter(slot -> slot.kind() == Slot.Kind.LESSON)
                        .isPresent())
                .toList();
        if (there.isEmpty()) {
            return OfferAnswer.NO_SUCH_SLOT;
        }
        var cycleDay = there.getFirst().cycleDay();
        var kind = standing.of(school).stream()
                .filter(time -> time.person().equals(person) && time.cycleDay() == cycleDay && time.period() == period)
                .map(StandingTime::kind)
                .findFirst();
        if (kind.isPresent() && kind.get() != StandingTime.Kind.ON_CALL) {
            return kind.get() == StandingTime.Kind.PROTECTED ? OfferAnswer.PROTECTED : OfferAnswer.NOT_AT_SCHOOL;
        }
        return teaches(school, person, there, period) ? OfferAnswer.YOU_TEACH_THEN : OfferAnswer.OFFERED;
    }

    private boolean teaches(SchoolId school, PersonId person, List<SchoolDay> days, int period) {
        Predicate<DatedLesson> then =
                lesson -> lesson.isTaughtBy(person) && lesson.slot().period() == period;
        var date = days.getFirst().date();
        return timetables.lessons(school, date, date).stream().anyMatch(then);
    }

    private void insert(
            SchoolId school,
            PersonId person,
            @Nullable Integer cycleDay,
            @Nullable LocalDate on,
            int period,
            LocalDate first,
            LocalDate last) {
        db.sql("""
                insert into visits.offer (school, person, cycle_day, on_date, period, first_date, last_date)
                values (:school, :person, :day, :on, :period, :first, :last)
                on conflict (person, cycle_day, on_date, period) do update set last_date = excluded.last_date
                """)
                .param("school", school.value())
                .param("person", person.value())
                .param("day", cycleDay, Types.SMALLINT)
                .param("on", on, Types.DATE)
                .param("period", period)
                .param("first", first)
                .param("last", last)
                .update();
    }

    private LocalDate today(SchoolId school) {
        return LocalDate.now(clock.withZone(schools.get(school).zone()));
    }
}
