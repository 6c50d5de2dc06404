package ajar.visits.plans.requests;

import ajar.school.LessonId;
import ajar.school.PersonId;
import ajar.school.PracticeId;
import ajar.school.SchoolId;
import ajar.visits.OpenLessonId;
import ajar.visits.WishId;
import ajar.visits.plans.Favour;
import ajar.visits.plans.requests.Facts.Door;
import ajar.visits.plans.requests.Facts.NoCover;
import ajar.visits.plans.requests.Facts.Offer;
import ajar.visits.plans.requests.Facts.SaidNo;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads which lessons are open, which classes must not be left, and who offered to take one. */
@Repository
class DoorFacts {

    private final JdbcClient db;

    DoorFacts(JdbcClient db) {
        this.db = db;
    }

    List<Door> doors(SchoolId school, LocalDate first, LocalDate last) {
        var practices = practices(school);
        var shut = shut(school);
        return db.sql("""
                select id, thread, host, first_date, last_date, chairs
                  from visits.open_lesson
                 where school = :school and first_date <= :last and last_date >= :first
                 order by id
                """)
                .param("school", school.value())
                .param("first", first)
                .param("last", last)
                .query((row, n) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Door(
                            new OpenLessonId(id),
                            new LessonId(row.getObject("thread", UUID.class)),
                            new PersonId(row.getObject("host", UUID.class)),
                            row.getObject("first_date", LocalDate.class),
                            row.getObject("last_date", LocalDate.class),
                            row.getInt("chairs"),
                            practices.getOrDefault(id, Set.of()),
                            shut.getOrDefault(id, Set.of()));
                })
                .list();
    }

    List<Offer> offers(SchoolId school, LocalDate first, LocalDate last) {
        return db.sql("""
                select person, cycle_day, on_date, period, first_date, last_date
                  from visits.offer
                 where school = :school and first_date <= :last and last_date >= :first
                 order by person, id
                """)
                .param("school", school.value())
                .param("first", first)
                .param("last", last)
                .query((row, n) -> new Offer(
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getObject("cycle_day", Integer.class),
                        row.getObject("on_date", LocalDate.class),
                        row.getInt("period"),
                        row.getObject("first_date", LocalDate.class),
                        row.getObject("last_date", LocalDate.class)))
                .list();
    }

    List<NoCover> noCover(SchoolId school, LocalDate first, LocalDate last) {
        return db.sql("""
                select thread, on_date
                  from school.no_cover
                 where school = :school and on_date between :first and :last
                 order by on_date, thread
                """)
                .param("school", school.value())
                .param("first", first)
                .param("last", last)
                .query((row, n) -> new NoCover(
                        new LessonId(row.getObject("thread", UUID.class)), row.getObject("on_date", LocalDate.class)))
                .list();
    }

    /** Who has said no to what they were asked for in these weeks; nobody asks them for the same again. */
    List<SaidNo> saidNo(SchoolId school, LocalDate first, LocalDate last) {
        return db.sql("""
                select asked, wish, on_date, thread, period, null as kind
                  from visits.cover_request
                 where school = :school and answer = 'no' and on_date between :first and :last
                 union all
                select asked, wish, on_date, thread, null, kind
                  from visits.remedy_request
                 where school = :school and answer = 'no' and on_date between :first and :last
                """)
                .param("school", school.value())
                .param("first", first)
                .param("last", last)
                .query((row, n) -> {
                    var lesson = row.getObject("thread", UUID.class);
                    var kind = row.getString("kind");
                    return new SaidNo(
                            new PersonId(row.getObject("asked", UUID.class)),
                            new WishId(row.getObject("wish", UUID.class)),
                            row.getObject("on_date", LocalDate.class),
                            lesson == null ? null : new LessonId(lesson),
                            row.getObject("period", Integer.class),
                            kind == null ? null : Favour.Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
                })
                .list();
    }

    private Map<UUID, Set<PracticeId>> practices(SchoolId school) {
        var practices = new HashMap<UUID, Set<PracticeId>>();
        db.sql("select open_lesson, practice from visits.open_lesson_practice where school = :school")
                .param("school", school.value())
                .query(row -> {
                    practices
                            .computeIfAbsent(row.getObject("open_lesson", UUID.class), id -> new HashSet<>())
                            .add(new PracticeId(row.getObject("practice", UUID.class)));
                });
        return practices;
    }

    private Map<UUID, Set<LocalDate>> shut(SchoolId school) {
        var shut = new HashMap<UUID, Set<LocalDate>>();
        db.sql("select open_lesson, on_date from visits.shutting where school = :school")
                .param("school", school.value())
                .query(row -> {
                    shut.computeIfAbsent(row.getObject("open_lesson", UUID.class), id -> new HashSet<>())
                            .add(row.getObject("on_date", LocalDate.class));
                });
        return shut;
    }
}
