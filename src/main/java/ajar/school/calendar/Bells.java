package ajar.school.calendar;

import ajar.school.CalendarChanged;
import ajar.school.SchoolId;
import ajar.school.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Changes the slots of bell schedules; the database lets only stewards do so. */
@Repository
public class Bells {

    private final JdbcClient db;
    private final Trials trials;
    private final ApplicationEventPublisher events;

    Bells(JdbcClient db, Trials trials, ApplicationEventPublisher events) {
        this.db = db;
        this.trials = trials;
        this.events = events;
    }

    /** What other slots would do from {@code today} on; nothing is written. */
    public DayChanges.Effect effect(SchoolId school, BellSchedule schedule, List<Slot> slots, LocalDate today) {
        return trials.of(school, schedule.division(), today, () -> write(school, schedule.id(), slots));
    }

    /** Puts these slots in the place of all that the schedule has. {@code today} is told as the first day that may differ. */
    @Transactional
    public void ring(SchoolId school, BellScheduleId schedule, List<Slot> slots, LocalDate today) {
        write(school, schedule, slots);
        events.publishEvent(new CalendarChanged(school, today));
    }

    /**
     * A further schedule of the same division with the same slots, such as for early release; it rings on no day until the calendar
     * says so. False where the division has one of that name, and then nothing is written.
     */
    @Transactional
    public boolean copy(SchoolId school, BellSchedule schedule, String name) {
        var copied = new BellScheduleId(UUID.randomUUID());
        var isNew = db.sql("""
                insert into school.bell_schedule (id, school, division, name, regular)
                values (:id, :school, :division, :name, false)
                on conflict (division, name) do nothing
                """)
                .param("id", copied.value())
                .param("school", school.value())
                .param("division", schedule.division().value())
                .param("name", name)
                .update();
        if (isNew == 1) {
            write(school, copied, schedule.slots());
        }
        return isNew == 1;
    }

    /** False where the division has other bells of that name, and then nothing is written. */
    @Transactional
    public boolean rename(SchoolId school, BellSchedule schedule, String name) {
        return db.sql("""
                update school.bell_schedule b set name = :name
                 where b.school = :school and b.id = :id
                   and not exists (select from school.bell_schedule o
                                    where o.division = b.division and o.name = :name and o.id <> b.id)
                """)
                        .param("name", name)
                        .param("school", school.value())
                        .param("id", schedule.id().value())
                        .update()
                == 1;
    }

    /** What it would do if these bells were the regular ones; nothing is written. */
    public DayChanges.Effect effectOfRegular(SchoolId school, BellSchedule schedule, LocalDate today) {
        return trials.of(school, schedule.division(), today, () -> writeRegular(school, schedule));
    }

    /** These bells ring from now on where the calendar names no others; the ones that did so stay as further bells. */
    @Transactional
    public void makeRegular(SchoolId school, BellSchedule schedule, LocalDate today) {
        writeRegular(school, schedule);
        events.publishEvent(new CalendarChanged(school, today));
    }

    /** The first day, from {@code today} on, on which the calendar rings these bells. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> nextRing(SchoolId school, BellScheduleId schedule, LocalDate today) {
        return db.sql("""
                select on_date from school.calendar_change
                 where school = :school and bell_schedule = :schedule and on_date >= :today
                 order by on_date
                 limit 1
                """)
                .param("school", school.value())
                .param("schedule", schedule.value())
                .param("today", today)
                .query(LocalDate.class)
                .optional();
    }

    /** Takes bells away that ring on no day to come; days that are over are told with the regular ones then. */
    @Transactional
    public RemovalAnswer remove(SchoolId school, BellScheduleId schedule, LocalDate today) {
        var regular = db.sql("select regular from school.bell_schedule where school = :school and id = :id for update")
                .param("school", school.value())
                .param("id", schedule.value())
                .query(Boolean.class)
                .optional();
        if (regular.orElse(false)) {
            return RemovalAnswer.REGULAR;
        } else if (nextRing(school, schedule, today).isPresent()) {
            return RemovalAnswer.RINGS;
        }
        db.sql("""
                update school.calendar_change set bell_schedule = null
                 where school = :school and bell_schedule = :schedule
                """)
                .param("school", school.value())
                .param("schedule", schedule.value())
                .update();
        db.sql("delete from school.bell_schedule where school = :school and id = :id")
                .param("school", school.value())
                .param("id", schedule.value())
                .update();
        return RemovalAnswer.REMOVED;
    }

    private void writeRegular(SchoolId school, BellSchedule schedule) {
        db.sql("update school.bell_schedule set regular = false where school = :school and division = :division")
                .param("school", school.value())
                .param("division", schedule.division().value())
                .update();
        db.sql("update school.bell_schedule set regular = true where school = :school and id = :id")
                .param("school", school.value())
                .param("id", schedule.id().value())
                .update();
    }

    private void write(SchoolId school, BellScheduleId schedule, List<Slot> slots) {
        db.sql("delete from school.slot where school = :school and bell_schedule = :schedule")
                .param("school", school.value())
                .param("schedule", schedule.value())
                .update();
        for (var slot : slots) {
            db.sql("""
                    insert into school.slot (school, bell_schedule, period, name, starts, ends, kind)
                    values (:school, :schedule, :period, :name, :starts, :ends, :kind)
                    """)
                    .param("school", school.value())
                    .param("schedule", schedule.value())
                    .param("period", slot.period())
                    .param("name", slot.name())
                    .param("starts", slot.starts())
                    .param("ends", slot.ends())
                    .param("kind", slot.kind().name().toLowerCase(Locale.ROOT))
                    .update();
        }
    }
}
