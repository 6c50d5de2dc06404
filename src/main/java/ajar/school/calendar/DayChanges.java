package ajar.school.calendar;

import ajar.school.CalendarChanged;
import ajar.school.DatedLesson;
import ajar.school.DivisionId;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.school.VisitsAtStake;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Dates that differ from the rule of their cycle, and what it would mean if one more did. */
@Repository
public class DayChanges {

    private final Trials trials;
    private final ApplicationEventPublisher events;
    private final JdbcClient db;

    DayChanges(Trials trials, ApplicationEventPublisher events, JdbcClient db) {
        this.trials = trials;
        this.events = events;
        this.db = db;
    }

    /** A date that becomes another day, by the words people use; empty where there is no school. */
    public record Moved(LocalDate date, String was, String is) {}

    /**
     * What a change would do: the days that become others, the lessons that would not take place or at other times, and the agreed visits
     * that would break.
     *
     * @param lost in clock order, {@code retimed} how many take place at another time of the same day
     */
    public record Effect(List<Moved> moved, List<DatedLesson> lost, int retimed, List<VisitsAtStake.Broken> broken) {}

    @Transactional(readOnly = true)
    public Optional<DayChange> find(SchoolId school, DivisionId division, LocalDate date) {
        return of(school, date, date).stream()
                .filter(change -> change.division().equals(division))
                .findFirst();
    }

    /** All changes from a date to a date, both included, by date. */
    @Transactional(readOnly = true)
    public List<DayChange> of(SchoolId school, LocalDate from, LocalDate until) {
        return db.sql("""
                select division, on_date, closed, slides, cycle_day, bell_schedule, reason
                  from school.calendar_change
                 where school = :school and on_date between :from and :until
                 order by on_date
                """)
                .param("school", school.value())
                .param("from", from)
                .param("until", until)
                .query((row, n) -> {
                    var bells = row.getObject("bell_schedule", UUID.class);
                    return new DayChange(
                            new DivisionId(row.getObject("division", UUID.class)),
                            row.getObject("on_date", LocalDate.class),
                            row.getBoolean("closed"),
                            row.getBoolean("slides"),
                            row.getObject("cycle_day", Integer.class),
                            bells == null ? null : new BellScheduleId(bells),
                            row.getString("reason"));
                })
                .list();
    }

    /** Makes the change and takes it back, to see what it would do. */
    public Effect effect(SchoolId school, PersonId by, DayChange change) {
        return trials.of(school, change.division(), change.date(), () -> write(school, by, change));
    }

    /** Sets what that date is; a change that is none puts it back to the rule. Harmless when repeated. */
    @Transactional
    public void make(SchoolId school, PersonId by, DayChange change) {
        write(school, by, change);
        events.publishEvent(new CalendarChanged(school, change.date()));
    }

    private void write(SchoolId school, PersonId by, DayChange change) {
        db.sql("delete from school.calendar_change where school = :school and division = :division and on_date = :date")
                .param("school", school.value())
                .param("division", change.division().value())
                .param("date", change.date())
                .update();
        if (change.isNone()) {
            return;
        }
        var bells = change.bells();
        db.sql("""
                insert into school.calendar_change
                       (school, division, on_date, closed, slides, cycle_day, bell_schedule, reason, changed_by)
                values (:school, :division, :date, :closed, :slides, :day, :bells, :reason, :by)
                """)
                .param("school", school.value())
                .param("division", change.division().value())
                .param("date", change.date())
                .param("closed", change.closed())
                .param("slides", change.slides())
                .param("day", change.cycleDay())
                .param("bells", bells == null ? null : bells.value())
                .param("reason", change.reason())
                .param("by", by.value())
                .update();
    }
}
