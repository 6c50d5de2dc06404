package ajar.school.demo;

import ajar.school.DivisionId;
import ajar.school.SchoolId;
import ajar.school.Slot;
import ajar.school.StandingTime;
import ajar.school.demo.Staff.Naming;
import ajar.school.practices.Vocabulary;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the rows of the made-up school; the caller holds the transaction and the context. */
@Component
class HawthornRows {

    static final SchoolId SCHOOL = new SchoolId(Naming.id("school", "Hawthorn"));
    static final DivisionId DIVISION = new DivisionId(Naming.id("division", "Hawthorn"));
    static final UUID EARLY = Naming.id("bells", "early");
    private static final UUID REGULAR = Naming.id("bells", "regular");
    private static final UUID VERSION = Naming.id("version", "1");
    private static final UUID ID = SCHOOL.value();

    private final JdbcTemplate db;

    HawthornRows(JdbcTemplate db) {
        this.db = db;
    }

    /** False where somebody else has founded it meanwhile. */
    boolean school(ZoneId zone) {
        var district = Naming.id("district", "Hawthorn");
        db.update(
                "insert into school.district (id, name) values (?, 'Hawthorn district') on conflict do nothing",
                district);
        return db.update("""
                insert into school.school (id, district, name, zone, demo)
                values (?, ?, 'Hawthorn', ?, true) on conflict do nothing
                """, ID, district, zone.getId()) == 1;
    }

    void people(List<Staff> staff, Year year) {
        var rows = new ArrayList<Object[]>();
        var roles = new ArrayList<Object[]>();
        var coaches = staff.stream()
                .filter(person -> person.roles().contains("coach"))
                .toList();
        for (var person : staff) {
            boolean teaches = person.isTeacher();
            int place = rows.size();
            var joined =
                    teaches && place % 11 == 8 ? year.starts() : year.starts().minusYears(1 + place % 9);
            rows.add(new Object[] {
                person.id().value(),
                ID,
                person.code(),
                person.given(),
                person.family(),
                person.code().toLowerCase(Locale.ROOT) + "@hawthorn.example",
                person.department().isEmpty() ? null : person.department(),
                joined
            });
            person.roles()
                    .forEach(role -> roles.add(new Object[] {ID, person.id().value(), role}));
        }
        db.batchUpdate("""
                insert into school.person (id, school, code, given_name, family_name, email, department, joined_on)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
        db.batchUpdate("insert into school.role (school, person, role) values (?, ?, ?)", roles);
        var talks = new ArrayList<Object[]>();
        for (var person : staff) {
            if (person.isTeacher() && !coaches.contains(person)) {
                talks.add(new Object[] {
                    coaches.get(talks.size() % coaches.size()).id().value(),
                    person.id().value()
                });
            }
        }
        db.batchUpdate("update school.person set coach = ? where id = ?", talks);
    }

    void practices() {
        for (var entry : Vocabulary.standard()) {
            var practice = Naming.id("practice", entry.practice());
            db.update(
                    "insert into school.practice (id, school, name) values (?, ?, ?)", practice, ID, entry.practice());
            entry.synonyms()
                    .forEach(word -> db.update(
                            "insert into school.practice_synonym (school, practice, word) values (?, ?, ?)",
                            ID,
                            practice,
                            word));
        }
    }

    void year(Year year) {
        db.update("""
                insert into school.division (id, school, name, cycle, cycle_days, weekdays, starts_on, ends_on)
                values (?, ?, 'Whole school', 'ab_weeks', ?, 5, ?, ?)
                """, DIVISION.value(), ID, Fortnight.DAYS, year.starts(), year.ends());
        bells(REGULAR, "Regular", true, Bells.regular());
        bells(EARLY, "Early release", false, Bells.earlyRelease());
        var rows = new ArrayList<Object[]>();
        for (var day : year.exceptions()) {
            rows.add(new Object[] {
                ID, DIVISION.value(), day.date(), !day.early(), day.early() ? EARLY : null, day.reason()
            });
        }
        db.batchUpdate("""
                insert into school.calendar_change (school, division, on_date, closed, bell_schedule, reason)
                values (?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private void bells(UUID id, String name, boolean regular, List<Slot> slots) {
        db.update(
                "insert into school.bell_schedule (id, school, division, name, regular) values (?, ?, ?, ?, ?)",
                id,
                ID,
                DIVISION.value(),
                name,
                regular);
        for (var slot : slots) {
            db.update(
                    """
                    insert into school.slot (school, bell_schedule, period, name, starts, ends, kind)
                    values (?, ?, ?, ?, ?, ?, ?)
                    """,
                    ID,
                    id,
                    slot.period(),
                    slot.name(),
                    slot.starts(),
                    slot.ends(),
                    slot.kind().name().toLowerCase(Locale.ROOT));
        }
    }

    void timetable(List<Staff> staff, List<Drawn> lessons, Year year) {
        var rooms = new ArrayList<Object[]>();
        staff.stream()
                .filter(Staff::isTeacher)
                .forEach(person -> rooms.add(
                        new Object[] {Naming.id("room", person.room()), ID, person.room(), person.building()}));
        db.batchUpdate("insert into school.room (id, school, code, building) values (?, ?, ?, ?)", rooms);
        var groups = new ArrayList<Object[]>();
        lessons.stream()
                .flatMap(lesson -> lesson.groups().stream())
                .distinct()
                .forEach(group -> groups.add(new Object[] {Naming.id("group", group), ID, group}));
        db.batchUpdate("insert into school.pupil_group (id, school, code) values (?, ?, ?)", groups);
        db.update("""
                insert into school.timetable_version (id, school, division, name, valid_from, valid_until, content)
                values (?, ?, ?, 'Hawthorn', ?, ?, 'hawthorn')
                """, VERSION, ID, DIVISION.value(), year.starts(), year.ends());
        lessons(lessons);
    }

    private void lessons(List<Drawn> lessons) {
        var rows = new ArrayList<Object[]>();
        var teachers = new ArrayList<Object[]>();
        var groups = new ArrayList<Object[]>();
        for (var lesson : lessons) {
            var id = Naming.id("lesson", lesson.name());
            rows.add(new Object[] {
                id,
                ID,
                VERSION,
                id,
                DIVISION.value(),
                lesson.subject(),
                lesson.duty() ? null : Naming.id("room", lesson.room()),
                lesson.cycleDay(),
                lesson.period(),
                lesson.duty()
            });
            lesson.teachers()
                    .forEach(person ->
                            teachers.add(new Object[] {ID, id, person.id().value()}));
            lesson.groups().forEach(group -> groups.add(new Object[] {ID, id, Naming.id("group", group)}));
        }
        db.batchUpdate("""
                insert into school.lesson (id, school, version, thread, division, subject, room, cycle_day, period, duty)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
        db.batchUpdate("insert into school.lesson_teacher (school, lesson, person) values (?, ?, ?)", teachers);
        db.batchUpdate("insert into school.lesson_group (school, lesson, pupil_group) values (?, ?, ?)", groups);
    }

    void standing(List<StandingTime> times) {
        var rows = new ArrayList<Object[]>();
        times.forEach(time -> rows.add(new Object[] {
            ID,
            time.person().value(),
            time.cycleDay(),
            time.period(),
            time.kind().name().toLowerCase(Locale.ROOT)
        }));
        db.batchUpdate(
                "insert into school.standing_time (school, person, cycle_day, period, kind) values (?, ?, ?, ?, ?)",
                rows);
    }
}
