package ajar.school.calendar;

import ajar.school.CalendarChanged;
import ajar.school.DivisionId;
import ajar.school.SchoolId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The timetables of a division as they hold one after the other; they come by import and are ended here. */
@Repository
public class TimetableVersions {

    private final JdbcClient db;
    private final Trials trials;
    private final ApplicationEventPublisher events;

    TimetableVersions(JdbcClient db, Trials trials, ApplicationEventPublisher events) {
        this.db = db;
        this.trials = trials;
        this.events = events;
    }

    /** One of them; {@code lessons} of the cycle. */
    public record Version(UUID id, String name, LocalDate from, LocalDate until, int lessons) {}

    /** By date. */
    @Transactional(readOnly = true)
    public List<Version> of(SchoolId school, DivisionId division) {
        return db.sql("""
                select v.id, v.name, v.valid_from, v.valid_until,
                       (select count(*) from school.lesson l where l.version = v.id) as lessons
                  from school.timetable_version v
                 where v.school = :school and v.division = :division
                 order by v.valid_from
                """)
                .param("school", school.value())
                .param("division", division.value())
                .query((row, n) -> new Version(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        row.getInt("lessons")))
                .list();
    }

    /** What it would do if the version held no longer from {@code today} on; nothing is written. */
    public DayChanges.Effect effectOfEnd(SchoolId school, DivisionId division, Version version, LocalDate today) {
        return trials.of(school, division, today, () -> write(school, version.id(), today));
    }

    /** A version that has not begun goes altogether; one that holds ends with yesterday, and its past stays. */
    @Transactional
    public RemovalAnswer end(SchoolId school, UUID version, LocalDate today) {
        if (until(school, version).orElse(today).isBefore(today)) {
            return RemovalAnswer.OVER;
        }
        write(school, version, today);
        events.publishEvent(new CalendarChanged(school, today));
        return RemovalAnswer.REMOVED;
    }

    private Optional<LocalDate> until(SchoolId school, UUID version) {
        return db.sql("select valid_until from school.timetable_version where school = :school and id = :id for update")
                .param("school", school.value())
                .param("id", version)
                .query(LocalDate.class)
                .optional();
    }

    private void write(SchoolId school, UUID version, LocalDate today) {
        db.sql("delete from school.timetable_version where school = :school and id = :id and valid_from >= :today")
                .param("school", school.value())
                .param("id", version)
                .param("today", today)
                .update();
        db.sql("""
                update school.timetable_version set valid_until = :yesterday
                 where school = :school and id = :id and valid_until >= :today
                """)
                .param("yesterday", today.minusDays(1))
                .param("school", school.value())
                .param("id", version)
                .param("today", today)
                .update();
    }
}
