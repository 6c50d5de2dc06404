package ajar.openness;

import ajar.school.Calendars;
import ajar.school.PersonId;
import ajar.school.SchoolDay;
import ajar.school.SchoolId;
import ajar.school.calendar.Term;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Somebody's own facts, read where they happened and in their name; nothing of it is written. */
@Repository
public class OwnOpenness {

    /** Three weeks: before, nobody is late. */
    static final int SCHOOL_DAYS_BEFORE = 15;

    private final JdbcClient db;
    private final Calendars calendars;

    OwnOpenness(JdbcClient db, Calendars calendars) {
        this.db = db;
        this.calendars = calendars;
    }

    /** Of the term that holds a date, until the evening before. */
    @Transactional(readOnly = true)
    public OwnFacts of(SchoolId school, PersonId me, LocalDate today) {
        return facts(school, me, Term.of(today), today.minusDays(1));
    }

    /**
     * Whether somebody is invited: nowhere been, nobody there, no door open, and nothing of it agreed for the rest of the term, from its fourth
     * week of school on. On Mondays alone, so that nobody has to put it away, which would have to be remembered.
     */
    @Transactional(readOnly = true)
    public boolean isInvited(SchoolId school, PersonId me, LocalDate today) {
        if (today.getDayOfWeek() != DayOfWeek.MONDAY) {
            return false;
        }
        var term = Term.of(today);
        var facts = facts(school, me, term, term.last());
        boolean isAlone = facts.since(Measure.MADE).isEmpty()
                && facts.since(Measure.RECEIVED).isEmpty()
                && facts.since(Measure.OPENED).isEmpty();
        return isAlone
                && calendars.days(school, term.first(), today.minusDays(1)).stream()
                                .map(SchoolDay::date)
                                .distinct()
                                .count()
                        >= SCHOOL_DAYS_BEFORE;
    }

    private OwnFacts facts(SchoolId school, PersonId me, Term term, LocalDate until) {
        var since = new EnumMap<Measure, LocalDate>(Measure.class);
        db.sql("""
                select what, min(greatest(first_date, :since)) as day
                  from openness.fact
                 where school = :school and person = :me and first_date <= :until and last_date >= :since
                 group by what
                """)
                .param("school", school.value())
                .param("me", me.value())
                .param("since", term.first())
                .param("until", until)
                .query(row -> {
                    since.put(Measure.of(row.getString("what")), row.getObject("day", LocalDate.class));
                });
        return new OwnFacts(term, since);
    }
}
