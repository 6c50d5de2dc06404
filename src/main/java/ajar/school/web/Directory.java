package ajar.school.web;

import ajar.school.SchoolId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Whose timetables there are. */
@Repository
public class Directory {

    /** Something with a timetable of its own; {@code where} is a room's building, or a teacher's department. */
    public record Entry(UUID id, String name, String where) {}

    private final JdbcClient db;

    Directory(JdbcClient db) {
        this.db = db;
    }

    /** Those who teach, by family name. */
    @Transactional(readOnly = true)
    public List<Entry> teachers(SchoolId school) {
        return db.sql("""
                select p.id, p.name, coalesce(p.department, '') as place
                  from school.person p
                 where p.school = :school and p.left_on is null
                   and exists (select from school.lesson_teacher t where t.person = p.id)
                 order by p.family_name, p.given_name
                """)
                .param("school", school.value())
                .query((row, n) ->
                        new Entry(row.getObject("id", UUID.class), row.getString("name"), row.getString("place")))
                .list();
    }

    @Transactional(readOnly = true)
    public List<Entry> groups(SchoolId school) {
        return db
                .sql("select id, code as name, '' as place from school.pupil_group where school = :school")
                .param("school", school.value())
                .query((row, n) ->
                        new Entry(row.getObject("id", UUID.class), row.getString("name"), row.getString("place")))
                .stream()
                .sorted((one, other) -> Codes.IN_ORDER.compare(one.name(), other.name()))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Entry> rooms(SchoolId school) {
        return db
                .sql("select id, code as name, building as place from school.room where school = :school")
                .param("school", school.value())
                .query((row, n) ->
                        new Entry(row.getObject("id", UUID.class), row.getString("name"), row.getString("place")))
                .stream()
                .sorted((one, other) -> Codes.IN_ORDER.compare(one.name(), other.name()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Entry> group(SchoolId school, UUID id) {
        return groups(school).stream().filter(group -> group.id().equals(id)).findFirst();
    }

    @Transactional(readOnly = true)
    public Optional<Entry> room(SchoolId school, UUID id) {
        return rooms(school).stream().filter(room -> room.id().equals(id)).findFirst();
    }
}
