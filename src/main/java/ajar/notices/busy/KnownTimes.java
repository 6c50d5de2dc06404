package ajar.notices.busy;

import ajar.school.DatedLesson;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.school.Timetables;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what Ajar itself has put into somebody's calendar, and when they teach. Many have their timetable in it: a lesson that came back as
 * something else they do then would take their own door away.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class KnownTimes {

    private final JdbcClient db;
    private final Timetables timetables;

    KnownTimes(JdbcClient db, Timetables timetables) {
        this.db = db;
        this.timetables = timetables;
    }

    Known of(SchoolId school, PersonId person, Window window) {
        var ids = new HashSet<String>();
        var times = lessons(school, person, window);
        db.sql("select id, starts_at, ends_at, gone from notices.entry where school = :school and person = :person")
                .param("school", school.value())
                .param("person", person.value())
                .query(row -> {
                    ids.add(row.getObject("id", UUID.class).toString());
                    if (!row.getBoolean("gone")) {
                        times.add(new Busy(
                                row.getObject("starts_at", LocalDateTime.class),
                                row.getObject("ends_at", LocalDateTime.class)));
                    }
                });
        return new Known(ids, times);
    }

    /** Single ones, and two in succession, which many write down as one. */
    private Set<Busy> lessons(SchoolId school, PersonId person, Window window) {
        var times = new HashSet<Busy>();
        var own = timetables.lessons(school, window.from(), window.until()).stream()
                .filter(lesson -> lesson.isTaughtBy(person))
                .sorted(Comparator.comparing(DatedLesson::starts))
                .toList();
        for (int i = 0; i < own.size(); i++) {
            times.add(new Busy(own.get(i).starts(), own.get(i).ends()));
            if (i > 0 && own.get(i - 1).date().equals(own.get(i).date())) {
                times.add(new Busy(own.get(i - 1).starts(), own.get(i).ends()));
            }
        }
        return times;
    }
}
