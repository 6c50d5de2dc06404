package ajar.visits.doors;

import ajar.school.LessonId;
import ajar.school.PersonId;
import ajar.school.PracticeId;
import ajar.school.SchoolId;
import ajar.visits.OpenLessonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Doors as rows: one statement each, always within a transaction of {@link Doors} or {@link OpenDoors}. */
@Repository
class DoorRows {

    private final JdbcClient db;

    DoorRows(JdbcClient db) {
        this.db = db;
    }

    Optional<OpenLesson> find(SchoolId school, OpenLessonId door) {
        return db.sql("""
                select o.id, o.thread, o.host, o.first_date, o.last_date, o.to_see, o.how_to_enter, o.chairs,
                       array(select p.practice from visits.open_lesson_practice p where p.open_lesson = o.id) as practices,
                       array(select s.on_date::text from visits.shutting s where s.open_lesson = o.id) as shut
                  from visits.open_lesson o
                 where o.school = :school and o.id = :door
                """)
                .param("school", school.value())
                .param("door", door.value())
                .query((row, n) -> door(row))
                .optional();
    }

    List<OpenLesson> between(SchoolId school, LocalDate from, LocalDate until) {
        return db.sql("""
                select o.id, o.thread, o.host, o.first_date, o.last_date, o.to_see, o.how_to_enter, o.chairs,
                       array(select p.practice from visits.open_lesson_practice p where p.open_lesson = o.id) as practices,
                       array(select s.on_date::text from visits.shutting s where s.open_lesson = o.id) as shut
                  from visits.open_lesson o
                 where o.school = :school and o.first_date <= :until and o.last_date >= :from
                 order by o.opened_at, o.id
                """)
                .param("school", school.value())
                .param("from", from)
                .param("until", until)
                .query((row, n) -> door(row))
                .list();
    }

    /** Until the transaction ends, so that two taps do not open the same lesson twice. */
    void lockHost(PersonId host) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:host, 0))")
                .param("host", "open_lesson/" + host.value())
                .query((row, n) -> 0)
                .list();
    }

    void insert(SchoolId school, OpenLessonId id, PersonId host, Opening opening) {
        db.sql("""
                insert into visits.open_lesson (id, school, thread, host, first_date, last_date, to_see, how_to_enter, chairs)
                values (:id, :school, :lesson, :host, :first, :last, :toSee, :enter, :chairs)
                """)
                .param("id", id.value())
                .param("school", school.value())
                .param("lesson", opening.lesson().value())
                .param("host", host.value())
                .param("first", opening.first())
                .param("last", opening.last())
                .param("toSee", opening.toSee())
                .param("enter", opening.howToEnter())
                .param("chairs", opening.chairs())
                .update();
    }

    void update(SchoolId school, OpenLessonId id, DoorChange change) {
        db.sql("""
                update visits.open_lesson
                   set last_date = :last, to_see = :toSee, how_to_enter = :enter, chairs = :chairs
                 where school = :school and id = :id
                """)
                .param("school", school.value())
                .param("id", id.value())
                .param("last", change.last())
                .param("toSee", change.toSee())
                .param("enter", change.howToEnter())
                .param("chairs", change.chairs())
                .update();
    }

    void end(SchoolId school, OpenLessonId id, LocalDate last) {
        db.sql("update visits.open_lesson set last_date = :last where school = :school and id = :id")
                .param("school", school.value())
                .param("id", id.value())
                .param("last", last)
                .update();
    }

    /** Practices that the school does not have are left out. */
    void tag(SchoolId school, OpenLessonId id, List<PracticeId> practices) {
        for (var practice : practices) {
            db.sql("""
                    insert into visits.open_lesson_practice (school, open_lesson, practice)
                    select :school, :door, p.id
                      from school.practice p
                     where p.school = :school and p.id = :practice
                    """)
                    .param("school", school.value())
                    .param("door", id.value())
                    .param("practice", practice.value())
                    .update();
        }
    }

    void untag(OpenLessonId id) {
        db.sql("delete from visits.open_lesson_practice where open_lesson = :door")
                .param("door", id.value())
                .update();
    }

    private static OpenLesson door(ResultSet row) throws SQLException {
        return new OpenLesson(
                new OpenLessonId(row.getObject("id", UUID.class)),
                new LessonId(row.getObject("thread", UUID.class)),
                new PersonId(row.getObject("host", UUID.class)),
                row.getObject("first_date", LocalDate.class),
                row.getObject("last_date", LocalDate.class),
                row.getString("to_see"),
                row.getString("how_to_enter"),
                row.getInt("chairs"),
                practices(row),
                shut(row));
    }

    private static List<PracticeId> practices(ResultSet row) throws SQLException {
        return Arrays.stream((Object[]) row.getArray("practices").getArray())
                .map(id -> new PracticeId((UUID) id))
                .toList();
    }

    private static Set<LocalDate> shut(ResultSet row) throws SQLException {
        return Stream.of((Object[]) row.getArray("shut").getArray())
                .map(date -> LocalDate.parse((String) date))
                .collect(Collectors.toUnmodifiableSet());
    }
}
