package ajar.school.calendar;

import ajar.school.CalendarChanged;
import ajar.school.SchoolId;
import ajar.school.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Changes the slots of bell schedules; the database lets only stewards do so. */
@Repository
public class Bells {

    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    Bells(JdbcClient db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    /** Puts these slots in the place of all that the schedule has. {@code today} is told as the first day that may differ. */
    @Transactional
    public void ring(SchoolId school, BellScheduleId schedule, List<Slot> slots, LocalDate today) {
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
        events.publishEvent(new CalendarChanged(school, today));
    }
}
