package ajar.school.calendar;

import ajar.school.CalendarChanged;
import ajar.school.SchoolId;
import ajar.school.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
