package ajar.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        return dated(school, from, until, Wanted.ALL);
    }

    /** The same of some teachers alone. */
    @Transactional(readOnly = true)
    public List<DatedLesson> taughtBy(SchoolId school, Collection<PersonId> teachers, LocalDate from, LocalDate until) {
        return dated(school, from, until, new Wanted(Set.copyOf(teachers), null));
    }

    /** The same of some lessons alone. */
    @Transactional(readOnly = true)
    public List<DatedLesson> only(SchoolId school, Collection<LessonId> lessons, LocalDate from, LocalDate until) {
        return dated(school, from, until, new Wanted(null, Set.copyOf(lessons)));
    }

    /** Which lessons; what is null is not restricted. */
    private record Wanted(
            @Nullable Set<PersonId> teachers, @Nullable Set<LessonId> lessons) {

        static final Wanted ALL = new Wanted(null, null);

        UUID @Nullable [] people() {
            return teachers == null
                    ? null
                    : teachers.stream().map(PersonId::value).toArray(UUID[]::new);
        }

        UUID @Nullable [] threads() {
            return lessons == null
                    ? null
                    : lessons.stream().map(LessonId::value).toArray(UUID[]::new);
        }
    }

    private List<DatedLesson> dated(SchoolId school, LocalDate from, LocalDate until, Wanted wanted) {
        var bySlot = new HashMap<String, List<WeeklyLesson>>();
        weekly(school, from, until, wanted).forEach(lesson -> bySlot.computeIfAbsent(
                        lesson.division() + "/" + lesson.cycleDay(), key -> new ArrayList<>())
                .add(lesson));
        var dated = new ArrayList<DatedLesson>();
        if (bySlot.isEmpty()) {
            return dated;
        }
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

    private List<WeeklyLesson> weekly(SchoolId school, LocalDate from, LocalDate until, Wanted wanted) {
        var rows = rows(school, from, until, wanted);
        var ids = rows.stream().map(WeeklyLesson::id).toArray(UUID[]::new);
        var teachers = teachers(ids);
        var groups = groups(ids);
        return rows.stream()
                .map(row ->
                        row.with(teachers.getOrDefault(row.id(), List.of()), groups.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private List<WeeklyLesson> rows(SchoolId school, LocalDate from, LocalDate until, Wanted wanted) {
        return db.sql("""
                select l.id, l.thread, l.division, l.subject, l.room, r.code as room_code, r.building, l.cycle_day, l.period,
                       l.duty, v.valid_from, v.valid_until
                  from school.lesson l
                  join school.timetable_version v on v.id = l.version
                  left join school.room r on r.id = l.room
                 where l.school = :school and v.valid_from <= :until and v.valid_until >= :from
                   and (:teachers::uuid[] is null
                        or l.id in (select lesson from school.lesson_teacher where person = any(:teachers::uuid[])))
                   and (:threads::uuid[] is null or l.thread = any(:threads::uuid[]))
                """)
                .param("school", school.value())
                .param("from", from)
                .param("until", until)
                .param("teachers", wanted.people())
                .param("threads", wanted.threads())
                .query((row, n) -> new WeeklyLesson(
                        row.getObject("id", UUID.class),
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
                        List.of(),
                        List.of()))
                .list();
    }

    private Map<UUID, List<PersonId>> teachers(UUID[] lessons) {
        var teachers = new HashMap<UUID, List<PersonId>>();
        db.sql("select lesson, person from school.lesson_teacher where lesson = any(:lessons) order by person")
                .param("lessons", lessons)
                .query(row -> {
                    teachers.computeIfAbsent(row.getObject("lesson", UUID.class), id -> new ArrayList<>())
                            .add(new PersonId(row.getObject("person", UUID.class)));
                });
        return teachers;
    }

    private Map<UUID, List<String>> groups(UUID[] lessons) {
        var groups = new HashMap<UUID, List<String>>();
        db.sql("""
                select l.lesson, g.code
                  from school.lesson_group l
                  join school.pupil_group g on g.id = l.pupil_group
                 where l.lesson = any(:lessons)
                 order by g.code
                """).param("lessons", lessons).query(row -> {
            groups.computeIfAbsent(row.getObject("lesson", UUID.class), id -> new ArrayList<>())
                    .add(row.getString("code"));
        });
        return groups;
    }

    private record WeeklyLesson(
            UUID id,
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

        WeeklyLesson with(List<PersonId> teachers, List<String> groups) {
            return new WeeklyLesson(
                    id,
                    thread,
                    division,
                    subject,
                    room,
                    roomCode,
                    building,
                    cycleDay,
                    period,
                    duty,
                    validFrom,
                    validUntil,
                    teachers,
                    groups);
        }

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
