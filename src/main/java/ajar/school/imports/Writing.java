package ajar.school.imports;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes what an import adds to a school. The caller holds the transaction. */
@Repository
class Writing {

    private final JdbcTemplate db;

    Writing(JdbcTemplate db) {
        this.db = db;
    }

    /** Two stewards who confirm at once do so one after the other. */
    void takeTurns(SchoolId school) {
        db.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> {}, "import " + school.value());
    }

    /** Makes the people that nobody knows yet. Never a role but teacher, and that only where the steward said so [R2]. */
    Map<String, UUID> people(SchoolId school, Map<String, Incoming.Name> fresh, boolean teachers) {
        var made = new LinkedHashMap<String, UUID>();
        var rows = new ArrayList<Object[]>();
        var roles = new ArrayList<Object[]>();
        fresh.forEach((code, name) -> {
            var id = UUID.randomUUID();
            made.put(code, id);
            rows.add(new Object[] {id, code, name.given(), name.family(), school.value()});
            roles.add(new Object[] {school.value(), id});
        });
        db.batchUpdate("""
                insert into school.person (id, school, code, given_name, family_name, family_first)
                select ?, id, ?, ?, ?, family_name_first from school.school where id = ?
                """, rows);
        if (teachers) {
            db.batchUpdate("insert into school.role (school, person, role) values (?, ?, 'teacher')", roles);
        }
        return made;
    }

    /** Remembers who codes are, so that the next import does not ask again. */
    void remember(SchoolId school, Map<String, Optional<UUID>> codes) {
        var rows = new ArrayList<Object[]>();
        codes.forEach((code, person) -> rows.add(new @Nullable Object[] {school.value(), code, person.orElse(null)}));
        db.batchUpdate("""
                insert into school.imported_code (school, code, person) values (?, ?, ?)
                on conflict (school, code) do update set person = excluded.person
                """, rows);
    }

    UUID version(SchoolId school, UUID division, Choices choices, String name, List<Placed> lessons, PersonId by) {
        var id = UUID.randomUUID();
        db.update(
                """
                insert into school.timetable_version (id, school, division, name, valid_from, valid_until, content, imported_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, id, school.value(), division, name, choices.from(), choices.until(), digest(lessons), by.value());
        return id;
    }

    void lessons(SchoolId school, UUID division, UUID version, List<Placed> lessons, Map<String, UUID> made) {
        var rooms = rooms(school, lessons);
        var groups = groups(school, lessons);
        var rows = new ArrayList<Object[]>();
        var teachers = new ArrayList<Object[]>();
        var taught = new ArrayList<Object[]>();
        for (var lesson : lessons) {
            var id = UUID.randomUUID();
            rows.add(new @Nullable Object[] {
                id,
                school.value(),
                version,
                lesson.thread(),
                division,
                lesson.subject(),
                rooms.get(lesson.room()),
                lesson.day(),
                lesson.period(),
                lesson.duty()
            });
            for (var tag : lesson.teachers()) {
                teachers.add(new Object[] {school.value(), id, idOf(tag, made)});
            }
            for (var group : lesson.groups()) {
                taught.add(new Object[] {school.value(), id, Objects.requireNonNull(groups.get(group))});
            }
        }
        db.batchUpdate("""
                insert into school.lesson (id, school, version, thread, division, subject, room, cycle_day, period, duty)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
        db.batchUpdate("insert into school.lesson_teacher (school, lesson, person) values (?, ?, ?)", teachers);
        db.batchUpdate("insert into school.lesson_group (school, lesson, pupil_group) values (?, ?, ?)", taught);
    }

    static UUID idOf(String tag, Map<String, UUID> made) {
        return tag.startsWith(Identities.NEW)
                ? Objects.requireNonNull(made.get(tag.substring(Identities.NEW.length())))
                : UUID.fromString(tag);
    }

    private Map<String, UUID> rooms(SchoolId school, List<Placed> lessons) {
        var codes = new TreeSet<String>();
        lessons.stream().map(Placed::room).filter(room -> !room.isEmpty()).forEach(codes::add);
        db.batchUpdate(
                "insert into school.room (school, code) values (?, ?) on conflict do nothing", pairs(school, codes));
        return ids("select code, id from school.room where school = ?", school);
    }

    private Map<String, UUID> groups(SchoolId school, List<Placed> lessons) {
        var codes = new TreeSet<String>();
        lessons.forEach(lesson -> codes.addAll(lesson.groups()));
        db.batchUpdate(
                "insert into school.pupil_group (school, code) values (?, ?) on conflict do nothing",
                pairs(school, codes));
        return ids("select code, id from school.pupil_group where school = ?", school);
    }

    private Map<String, UUID> ids(String sql, SchoolId school) {
        var ids = new HashMap<String, UUID>();
        db.query(
                sql,
                row -> {
                    ids.put(row.getString("code"), row.getObject("id", UUID.class));
                },
                school.value());
        return ids;
    }

    private static List<Object[]> pairs(SchoolId school, Collection<String> codes) {
        return codes.stream().map(code -> new Object[] {school.value(), code}).toList();
    }

    /** Equal for equal timetables, whatever the order of their lessons. */
    private static String digest(List<Placed> lessons) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            lessons.stream()
                    .map(lesson -> lesson.slotKey() + "|" + lesson.room() + "|" + lesson.duty())
                    .sorted()
                    .forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
    }
}
