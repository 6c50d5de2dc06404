package ajar.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is taught on which date: the weekly timetable laid over the calendar [T1, T2]. */
@Repository
public class Timetables {

    private final JdbcClient db;
    private final Calendars calendars;

    Timetables(JdbcClient db, Calendars calendars) {
        this.db = db;
        this.calendars = calendars;
    }

    /**
     * The lessons and duties that take place from a date to a date, both included, in clock order. A lesson whose slot the
     * day's bells leave out does not take place.
     */
    @Transactional(readOnly = true)
    public List<DatedLesson> lessons(SchoolId school, LocalDate from, LocalDate until) {
        var bySlot = new HashMap<String, List<WeeklyLesson>>();
        weekly(school, from, until).forEach(lesson -> bySlot.computeIfAbsent(
                        lesson.division() + "/" + lesson.cycleDay(), key -> new ArrayList<>())
                .add(lesson));
        var dated = new ArrayList<DatedLesson>();
        for (var day : calendars.days(school, from, until)) {
            for (var lesson : bySlot.getOrDefault(day.division().value() + "/" + day.cycleDay(), List.of())) {
                if (lesson.isValidOn(day.date())) {
                    day.slot(lesson.period()).ifPresent(slot -> dated.add(lesson.on(day, slot)));
                }
            }
        }
        dated.sort(Comparator.comparing(DatedLesson::starts)
                .thenComparing(DatedLesson::ends)
                .thenComparing(lesson -> lesson.lesson().value()));
        return dated;
    }

    private List<WeeklyLesson> weekly(SchoolId school, LocalDate from, LocalDate until) {
        var teachers = teachers(school);
        var groups = groups(school);
        return db.sql("""
                select l.id, l.thread, l.division, l.subject, l.room, r.code as room_code, r.building, l.cycle_day, l.period,
                       l.duty, v.valid_from, v.valid_until
                  from school.lesson l
                  join school.timetable_version v on v.id = l.version
                  left join school.room r on r.id = l.room
                 where l.school = :school and v.valid_from <= :until and v.valid_until >= :from
                """)
                .param("school", school.value())
                .param("from", from)
                .param("until", until)
                .query((row, n) -> new WeeklyLesson(
                        row.getObject("thread", UUID.class),
                        row.getObject("division", UUID.class),
                        row.getString("subject"),
                        row.getObject("room", UUID.class),
                        row.getString("room_code"),
                        row.getString("building"),
                        row.getInt("cycle_day"),
                        row.getInt("period"),
                        row.getBoolean("duty"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        teachers.getOrDefault(row.getObject("id", UUID.class), List.of()),
                        groups.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private Map<UUID, List<PersonId>> teachers(SchoolId school) {
        var teachers = new HashMap<UUID, List<PersonId>>();
        db.sql("select lesson, person from school.lesson_teacher where school = :school order by person")
                .param("school", school.value())
                .query(row -> {
                    teachers.computeIfAbsent(row.getObject("lesson", UUID.class), id -> new ArrayList<>())
                            .add(new PersonId(row.getObject("person", UUID.class)));
                });
        return teachers;
    }

    private Map<UUID, List<String>> groups(SchoolId school) {
        var groups = new HashMap<UUID, List<String>>();
        db.sql("""
                select l.lesson, g.code
                  from school.lesson_group l
                  join school.pupil_group g on g.id = l.pupil_group
                 where l.school = :school
                 order by g.code
                """).param("school", school.value()).query(row -> {
            groups.computeIfAbsent(row.getObject("lesson", UUID.class), id -> new ArrayList<>())
                    .add(row.getString("code"));
        });
        return groups;
    }

    private record WeeklyLesson(
            UUID thread,
            UUID division,
            String subject,
            @Nullable UUID room,
            @Nullable String roomCode,
            @Nullable String building,
            int cycleDay,
            int period,
            boolean duty,
            LocalDate validFrom,
            LocalDate validUntil,
            List<PersonId> teachers,
            List<String> groups) {

        boolean isValidOn(LocalDate date) {
            return !date.isBefore(validFrom) && !date.isAfter(validUntil);
        }

        DatedLesson on(SchoolDay day, Slot slot) {
            return new DatedLesson(
                    new LessonId(thread),
                    day.division(),
                    day.date(),
                    cycleDay,
                    slot,
                    subject,
                    teachers,
                    groups,
                    room == null ? null : new RoomId(room),
                    roomCode == null ? "" : roomCode,
                    building == null ? "" : building,
                    duty);
        }
    }
}
