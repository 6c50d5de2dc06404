package ajar.school.calendar;

import ajar.school.CalendarChanged;
import ajar.school.Calendars;
import ajar.school.DivisionId;
import ajar.school.SchoolId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Settles the cycles of a school's divisions and adds further ones; the database lets only stewards do so. */
@Repository
public class Divisions {

    private final JdbcClient db;
    private final Calendars calendars;
    private final Trials trials;
    private final ApplicationEventPublisher events;

    Divisions(JdbcClient db, Calendars calendars, Trials trials, ApplicationEventPublisher events) {
        this.db = db;
        this.calendars = calendars;
        this.trials = trials;
        this.events = events;
    }

    /** What another rule would do from {@code today} on; nothing is written. */
    public DayChanges.Effect effect(SchoolId school, DivisionId division, CycleRule rule, LocalDate today) {
        return trials.of(school, division, today, () -> write(school, division, rule));
    }

    /** Gives the division another rule. {@code today} is told as the first day that may differ. */
    @Transactional
    public void settle(SchoolId school, DivisionId division, CycleRule rule, LocalDate today) {
        write(school, division, rule);
        events.publishEvent(new CalendarChanged(school, today));
    }

    /**
     * A further division with the cycle and the regular bells of another, both to be changed from there. False where the school has
     * one of that name, and then nothing is written.
     */
    @Transactional
    public boolean add(SchoolId school, String name, Division like) {
        var added = UUID.randomUUID();
        var isNew = db.sql("""
                insert into school.division (id, school, name, cycle, cycle_days, weekdays, starts_on, ends_on)
                select :id, school, :name, cycle, cycle_days, weekdays, starts_on, ends_on
                  from school.division
                 where school = :school and id = :like
                on conflict (school, name) do nothing
                """)
                .param("id", added)
                .param("name", name)
                .param("school", school.value())
                .param("like", like.id().value())
                .update();
        if (isNew == 1) {
            calendars.schedules(school).stream()
                    .filter(schedule ->
                            schedule.regular() && schedule.division().equals(like.id()))
                    .forEach(schedule -> giveBells(school, added, schedule));
        }
        return isNew == 1;
    }

    /** False where the school has another division of that name, and then nothing is written. */
    @Transactional
    public boolean rename(SchoolId school, DivisionId division, String name) {
        return db.sql("""
                update school.division d set name = :name
                 where d.school = :school and d.id = :id
                   and not exists (select from school.division o
                                    where o.school = d.school and o.name = :name and o.id <> d.id)
                """)
                        .param("name", name)
                        .param("school", school.value())
                        .param("id", division.value())
                        .update()
                == 1;
    }

    /** What would become of days and agreed visits without the division; nothing is written. */
    public DayChanges.Effect effectOfRemoval(SchoolId school, DivisionId division, LocalDate today) {
        return trials.of(school, division, today, () -> delete(school, division));
    }

    /** Takes a division away with its bells, its calendar and whatever timetables are over; one that still holds is in the way. */
    @Transactional
    public RemovalAnswer remove(SchoolId school, DivisionId division, LocalDate today) {
        var holds = db.sql("""
                select exists (select from school.lesson l join school.timetable_version v on v.id = l.version
                                where l.school = :school and l.division = :division and v.valid_until >= :today)
                    or exists (select from school.timetable_version
                                where school = :school and division = :division and valid_until >= :today)
                  from (select from school.division where school = :school and id = :division for update) d
                """)
                .param("school", school.value())
                .param("division", division.value())
                .param("today", today)
                .query(Boolean.class)
                .optional();
        if (holds.orElse(false)) {
            return RemovalAnswer.HAS_TIMETABLE;
        }
        delete(school, division);
        events.publishEvent(new CalendarChanged(school, today));
        return RemovalAnswer.REMOVED;
    }

    private void delete(SchoolId school, DivisionId division) {
        db.sql("delete from school.lesson where school = :school and division = :division")
                .param("school", school.value())
                .param("division", division.value())
                .update();
        db.sql("delete from school.timetable_version where school = :school and division = :division")
                .param("school", school.value())
                .param("division", division.value())
                .update();
        db.sql("delete from school.calendar_change where school = :school and division = :division")
                .param("school", school.value())
                .param("division", division.value())
                .update();
        db.sql("delete from school.division where school = :school and id = :division")
                .param("school", school.value())
                .param("division", division.value())
                .update();
    }

    private void giveBells(SchoolId school, UUID division, BellSchedule like) {
        var bells = UUID.randomUUID();
        db.sql("""
                insert into school.bell_schedule (id, school, division, name, regular)
                values (:id, :school, :division, :name, true)
                """)
                .param("id", bells)
                .param("school", school.value())
                .param("division", division)
                .param("name", like.name())
                .update();
        db.sql("""
                insert into school.slot (school, bell_schedule, period, name, starts, ends, kind)
                select school, :bells, period, name, starts, ends, kind
                  from school.slot
                 where school = :school and bell_schedule = :like
                """)
                .param("bells", bells)
                .param("school", school.value())
                .param("like", like.id().value())
                .update();
    }

    private void write(SchoolId school, DivisionId division, CycleRule rule) {
        db.sql("""
                update school.division
                   set cycle = :kind, cycle_days = :days, weekdays = :weekdays, starts_on = :from, ends_on = :until
                 where school = :school and id = :division
                """)
                .param("kind", rule.kind().name().toLowerCase(Locale.ROOT))
                .param("days", rule.days())
                .param("weekdays", rule.weekdays())
                .param("from", rule.starts())
                .param("until", rule.ends())
                .param("school", school.value())
                .param("division", division.value())
                .update();
    }
}
