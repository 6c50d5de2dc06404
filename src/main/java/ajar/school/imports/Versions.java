package ajar.school.imports;

import ajar.school.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of a division's timetable, each valid from a date to a date. The caller holds the transaction. */
@Repository
class Versions {

    private final JdbcClient db;

    Versions(JdbcClient db) {
        this.db = db;
    }

    /** What holds on that date, or else the latest version before it. */
    Optional<UUID> holdingOn(SchoolId school, UUID division, LocalDate date) {
        return db.sql("""
                select id from school.timetable_version
                 where school = :school and division = :division and valid_from <= :date
                 order by valid_from desc
                 limit 1
                """)
                .param("school", school.value())
                .param("division", division)
                .param("date", date)
                .query((row, n) -> row.getObject("id", UUID.class))
                .optional();
    }

    List<Placed> lessons(SchoolId school, UUID version) {
        return db.sql("""
                select l.subject, l.cycle_day, l.period, l.duty, l.thread, coalesce(r.code, '') as room,
                       array(select t.person::text from school.lesson_teacher t
                              where t.lesson = l.id order by t.person::text collate "C") as teachers,
                       array(select g.code from school.lesson_group lg join school.pupil_group g on g.id = lg.pupil_group
                              where lg.lesson = l.id order by g.code collate "C") as groups
                  from school.lesson l
                  left join school.room r on r.id = l.room
                 where l.school = :school and l.version = :version
                """)
                .param("school", school.value())
                .param("version", version)
                .query((row, n) -> new Placed(
                        words(row, "teachers"),
                        words(row, "groups"),
                        row.getString("subject"),
                        row.getString("room"),
                        row.getInt("cycle_day"),
                        row.getInt("period"),
                        row.getBoolean("duty"),
                        row.getObject("thread", UUID.class)))
                .list();
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /** Frees the dates for a new version: what held before ends the day before, what held after goes on the day after. */
    void makeRoom(SchoolId school, UUID division, LocalDate from, LocalDate until) {
        for (var old : overlapping(school, division, from, until)) {
            boolean before = old.from().isBefore(from);
            boolean after = old.until().isAfter(until);
            if (before && after) {
                copy(school, old.id(), until.plusDays(1), old.until(), from);
            }
            if (before) {
                db.sql("update school.timetable_version set valid_until = :until where school = :school and id = :id")
                        .param("until", from.minusDays(1))
                        .param("school", school.value())
                        .param("id", old.id())
                        .update();
            } else if (after) {
                db.sql("update school.timetable_version set valid_from = :from where school = :school and id = :id")
                        .param("from", until.plusDays(1))
                        .param("school", school.value())
                        .param("id", old.id())
                        .update();
            } else {
                db.sql("delete from school.timetable_version where school = :school and id = :id")
                        .param("school", school.value())
                        .param("id", old.id())
                        .update();
            }
        }
    }

    /** A division whose year ends before its timetable does gets a longer one; no day that it had becomes another. */
    void letCalendarLast(SchoolId school, UUID division, LocalDate until) {
        db.sql("update school.division set ends_on = :until where school = :school and id = :id and ends_on < :until")
                .param("until", until)
                .param("school", school.value())
                .param("id", division)
                .update();
    }

    private record Old(UUID id, LocalDate from, LocalDate until) {}

    private List<Old> overlapping(SchoolId school, UUID division, LocalDate from, LocalDate until) {
        return db.sql("""
                select id, valid_from, valid_until from school.timetable_version
                 where school = :school and division = :division and valid_from <= :until and valid_until >= :from
                   for update
                """)
                .param("school", school.value())
                .param("division", division)
                .param("from", from)
                .param("until", until)
                .query((row, n) -> new Old(
                        row.getObject("id", UUID.class),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class)))
                .list();
    }

    /** A version that a shorter one interrupts goes on after it: the same lessons under the same threads. */
    private void copy(SchoolId school, UUID version, LocalDate from, LocalDate until, LocalDate cut) {
        // Shortened first: two versions of a division never hold on one date.
        db.sql("update school.timetable_version set valid_until = :until where school = :school and id = :id")
                .param("until", cut.minusDays(1))
                .param("school", school.value())
                .param("id", version)
                .update();
        var copy = UUID.randomUUID();
        db.sql("""
                insert into school.timetable_version (id, school, division, name, valid_from, valid_until, content, imported_by)
                select :copy, school, division, name, :from, :until, content, imported_by
                  from school.timetable_version where school = :school and id = :id
                """)
                .param("copy", copy)
                .param("from", from)
                .param("until", until)
                .param("school", school.value())
                .param("id", version)
                .update();
        copyLessons(school, version, copy);
    }

    private void copyLessons(SchoolId school, UUID version, UUID copy) {
        db.sql("""
                insert into school.lesson (school, version, thread, division, subject, room, cycle_day, period, duty)
                select school, :copy, thread, division, subject, room, cycle_day, period, duty
                  from school.lesson where school = :school and version = :id
                """)
                .param("copy", copy)
                .param("school", school.value())
                .param("id", version)
                .update();
        db.sql("""
                insert into school.lesson_teacher (school, lesson, person)
                select t.school, n.id, t.person
                  from school.lesson o
                  join school.lesson n on n.version = :copy and n.thread = o.thread
                  join school.lesson_teacher t on t.lesson = o.id
                 where o.school = :school and o.version = :id
                """)
                .param("copy", copy)
                .param("school", school.value())
                .param("id", version)
                .update();
        db.sql("""
                insert into school.lesson_group (school, lesson, pupil_group)
                select g.school, n.id, g.pupil_group
                  from school.lesson o
                  join school.lesson n on n.version = :copy and n.thread = o.thread
                  join school.lesson_group g on g.lesson = o.id
                 where o.school = :school and o.version = :id
                """)
                .param("copy", copy)
                .param("school", school.value())
                .param("id", version)
                .update();
    }
}
