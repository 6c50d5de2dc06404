package ajar.visits.doors;

import ajar.school.LessonId;
import ajar.school.SchoolId;
import ajar.school.Timetables;
import ajar.visits.OpenLessonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads doors with the lessons behind them: what stands on the board. */
@Repository
public class OpenDoors {

    private final JdbcClient db;
    private final DoorRows rows;
    private final Timetables timetables;

    OpenDoors(JdbcClient db, DoorRows rows, Timetables timetables) {
        this.db = db;
        this.rows = rows;
        this.timetables = timetables;
    }

    /**
     * Each door on each date on which its lesson takes place and is taught by the host, from a date to a date, both included, in
     * clock order. Doors shut on a date are among them.
     */
    @Transactional(readOnly = true)
    public List<DatedDoor> between(SchoolId school, LocalDate from, LocalDate until) {
        var byLesson = new HashMap<LessonId, List<OpenLesson>>();
        rows.between(school, from, until)
                .forEach(door -> byLesson.computeIfAbsent(door.lesson(), lesson -> new ArrayList<>())
                        .add(door));
        if (byLesson.isEmpty()) {
            return List.of();
        }
        var taken = chairsTaken(from, until);
        var found = new ArrayList<DatedDoor>();
        for (var lesson : timetables.only(school, byLesson.keySet(), from, until)) {
            for (var door : byLesson.getOrDefault(lesson.lesson(), List.of())) {
                if (door.spans(lesson.date()) && lesson.isTaughtBy(door.host())) {
                    found.add(new DatedDoor(door, lesson, taken.getOrDefault(key(door.id(), lesson.date()), 0)));
                }
            }
        }
        return List.copyOf(found);
    }

    /** The dates of one door. */
    @Transactional(readOnly = true)
    public List<DatedDoor> of(SchoolId school, OpenLessonId door, LocalDate from, LocalDate until) {
        return between(school, from, until).stream()
                .filter(dated -> dated.door().id().equals(door))
                .toList();
    }

    private Map<String, Integer> chairsTaken(LocalDate from, LocalDate until) {
        var taken = new HashMap<String, Integer>();
        db.sql("select door, on_date, taken from visits.chairs_taken_between(:from, :until)")
                .param("from", from)
                .param("until", until)
                .query(row -> {
                    taken.put(
                            key(
                                    new OpenLessonId(row.getObject("door", UUID.class)),
                                    row.getObject("on_date", LocalDate.class)),
                            row.getInt("taken"));
                });
        return taken;
    }

    private static String key(OpenLessonId door, LocalDate date) {
        return door.value() + "/" + date;
    }
}
