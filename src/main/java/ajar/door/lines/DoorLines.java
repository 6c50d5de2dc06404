package ajar.door.lines;

import ajar.door.RoutineId;
import ajar.door.SignsChanged;
import ajar.school.DatedLesson;
import ajar.school.LessonId;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Routines and lines of days, as far as the context sees them: one's own; a door those of its school. */
@Repository
public class DoorLines {

    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    DoorLines(JdbcClient db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    /** The general one of each person first. */
    @Transactional(readOnly = true)
    public List<Routine> routines(SchoolId school) {
        return db.sql(
                        "select id, person, pupil_group, line from door.routine where school = :school order by pupil_group")
                .param("school", school.value())
                .query((row, n) -> new Routine(
                        new RoutineId(row.getObject("id", UUID.class)),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("pupil_group"),
                        row.getString("line")))
                .list();
    }

    @Transactional(readOnly = true)
    public List<TodaysLine> between(SchoolId school, LocalDate first, LocalDate last) {
        return db.sql("""
                select thread, on_date, said_by, line
                  from door.today_line
                 where school = :school and on_date between :first and :last
                 order by said_by
                """)
                .param("school", school.value())
                .param("first", first)
                .param("last", last)
                .query((row, n) -> new TodaysLine(
                        new LessonId(row.getObject("thread", UUID.class)),
                        row.getObject("on_date", LocalDate.class),
                        new PersonId(row.getObject("said_by", UUID.class)),
                        row.getString("line")))
                .list();
    }

    /**
     * In place of what was said before; an empty line takes it away.
     *
     * @param lesson one that the person teaches; the caller has looked, and the table does again
     * @return false where it says too much
     */
    @Transactional
    public boolean say(SchoolId school, PersonId person, DatedLesson lesson, String typed) {
        var line = typed.strip();
        if (line.length() > Routine.LINE_MAX) {
            return false;
        }
        db.sql("delete from door.today_line where thread = :lesson and on_date = :date and said_by = :person")
                .param("lesson", lesson.lesson().value())
                .param("date", lesson.date())
                .param("person", person.value())
                .update();
        if (!line.isEmpty()) {
            db.sql("""
                    insert into door.today_line (school, thread, on_date, said_by, line)
                    values (:school, :lesson, :date, :person, :line)
                    """)
                    .param("school", school.value())
                    .param("lesson", lesson.lesson().value())
                    .param("date", lesson.date())
                    .param("person", person.value())
                    .param("line", line)
                    .update();
        }
        events.publishEvent(new SignsChanged(school));
        return true;
    }

    /**
     * In place of the one for the same group.
     *
     * @param group empty for all
     * @return false where it says nothing or too much
     */
    @Transactional
    public boolean keep(SchoolId school, PersonId person, String group, String typed) {
        var line = typed.strip();
        if (line.isEmpty() || line.length() > Routine.LINE_MAX) {
            return false;
        }
        db.sql("""
                insert into door.routine (school, person, pupil_group, line) values (:school, :person, :group, :line)
                    on conflict (person, pupil_group) do update set line = excluded.line
                """)
                .param("school", school.value())
                .param("person", person.value())
                .param("group", group)
                .param("line", line)
                .update();
        events.publishEvent(new SignsChanged(school));
        return true;
    }

    @Transactional
    public boolean remove(SchoolId school, PersonId person, RoutineId id) {
        var removed = db.sql("delete from door.routine where school = :school and person = :person and id = :id")
                        .param("school", school.value())
                        .param("person", person.value())
                        .param("id", id.value())
                        .update()
                > 0;
        events.publishEvent(new SignsChanged(school));
        return removed;
    }
}
