package ajar.focus.directions;

import ajar.school.SchoolId;
import ajar.site.releases.Cell;
import ajar.site.releases.Release;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Releases as rows, and who was counted in them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReleaseRows {

    private static final int WEEKS_KEPT = 12;

    private final JdbcClient db;

    ReleaseRows(JdbcClient db) {
        this.db = db;
    }

    /** Figures by direction. */
    record Shown(LocalDate week, Map<String, Integer> figures) {}

    /** That somebody has something in hand in a direction. */
    record Pull(UUID person, String direction) {}

    Optional<Shown> last(SchoolId school) {
        var week = db.sql("select max(week) from focus.release where school = :school")
                .param("school", school.value())
                .query(LocalDate.class)
                .optional();
        return week.map(one -> {
            var figures = new LinkedHashMap<String, Integer>();
            db.sql("""
                    select f.direction, f.people
                      from focus.figure f
                      join focus.release r on r.id = f.release
                     where r.school = :school and r.week = :week
                    """).param("school", school.value()).param("week", one).query(row -> {
                figures.put(row.getString("direction"), row.getInt("people"));
            });
            return new Shown(one, figures);
        });
    }

    /** False where that week is released already, or just now by another node. */
    boolean begin(SchoolId school, LocalDate week, Instant now) {
        return db.sql("""
                        insert into focus.release (school, week, released_at)
                        values (:school, :week, :now)
                        on conflict do nothing
                        """)
                        .param("school", school.value())
                        .param("week", week)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<Pull> pulling() {
        return db.sql("select person, coalesce(goal::text, :own) as direction from focus.directions()")
                .param("own", Directions.OWN)
                .query(Pull.class)
                .list();
    }

    /** Those before a week, the oldest first, with everybody who was counted. */
    List<Release> earlier(SchoolId school, LocalDate week) {
        var byWeek = new LinkedHashMap<LocalDate, Map<String, Set<UUID>>>();
        db.sql("""
                select r.week, c.direction, c.person, c.id
                  from focus.release r
                  left join focus.counted c on c.release = r.id
                 where r.school = :school and r.week < :week
                 order by r.week
                """).param("school", school.value()).param("week", week).query(row -> {
            var cells = byWeek.computeIfAbsent(row.getObject("week", LocalDate.class), one -> new LinkedHashMap<>());
            var direction = row.getString("direction");
            if (direction != null) {
                var people = cells.computeIfAbsent(direction, one -> new HashSet<>());
                if (!people.add(row.getObject("person", UUID.class))) {
                    // Several who were erased have become the same one without a name; they were as many.
                    people.add(row.getObject("id", UUID.class));
                }
            }
        });
        var releases = new ArrayList<Release>();
        byWeek.values()
                .forEach(cells -> releases.add(new Release(
                        cells.entrySet().stream()
                                .map(cell -> new Cell(cell.getKey(), cell.getValue()))
                                .toList(),
                        List.of())));
        return releases;
    }

    void keep(SchoolId school, LocalDate week, Release release) {
        for (var cell : release.shown()) {
            db.sql("""
                    insert into focus.figure (school, release, direction, people)
                    select school, id, :direction, :people from focus.release where school = :school and week = :week
                    """)
                    .param("direction", cell.name())
                    .param("people", cell.people().size())
                    .param("school", school.value())
                    .param("week", week)
                    .update();
            db.sql("""
                    insert into focus.counted (school, release, direction, person)
                    select r.school, r.id, :direction, coalesce((select c.person from focus.counted c where c.id = who), who)
                      from focus.release r cross join unnest(:people::uuid[]) as who
                     where r.school = :school and r.week = :week
                    """)
                    .param("direction", cell.name())
                    .param("people", cell.people().toArray(UUID[]::new))
                    .param("school", school.value())
                    .param("week", week)
                    .update();
        }
    }

    /** Who was counted long ago is forgotten with the figures. */
    void forget(SchoolId school, LocalDate week) {
        db.sql("delete from focus.release where school = :school and week < :before")
                .param("school", school.value())
                .param("before", week.minusWeeks(WEEKS_KEPT))
                .update();
    }
}
