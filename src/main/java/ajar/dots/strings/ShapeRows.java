package ajar.dots.strings;

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

/** Releases as rows, and who was counted in them; for the job that counts. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ShapeRows {

    private static final int WEEKS_KEPT = 16;

    private final JdbcClient db;

    ShapeRows(JdbcClient db) {
        this.db = db;
    }

    /** Nothing where that week is released already, or just now by another node. */
    Optional<UUID> begin(SchoolId school, LocalDate week, int people, Instant now) {
        return db.sql("""
                insert into dots.shape (school, week, people, released_at)
                values (:school, :week, :people, :now)
                on conflict do nothing
                returning id
                """)
                .param("school", school.value())
                .param("week", week)
                .param("people", people)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    List<Said> learnedBetween(Instant since, Instant until) {
        return db.sql("select learner, teacher from dots.learned_between(:since, :until)")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(Said.class)
                .list();
    }

    /** Those of the last release before a week; of nobody, for nobody asks who they were. */
    List<Circle> circlesBefore(SchoolId school, LocalDate week) {
        return db.sql("""
                select d.circle, array_agg(d.department) as departments
                  from dots.shape_department d
                 where d.shape = (select id from dots.shape where school = :school and week < :week order by week desc limit 1)
                 group by d.circle
                 order by d.circle
                """)
                .param("school", school.value())
                .param("week", week)
                .query((row, n) -> new Circle(
                        row.getInt("circle"),
                        List.of((String[]) row.getArray("departments").getArray()),
                        Set.of()))
                .list();
    }

    int unusedNumber(SchoolId school) {
        return db.sql("select coalesce(max(circle), 0) + 1 from dots.shape_circle where school = :school")
                .param("school", school.value())
                .query(Integer.class)
                .single();
    }

    /** Those before a week, the oldest first, with everybody who was counted. */
    List<Release> earlier(SchoolId school, LocalDate week) {
        var byWeek = new LinkedHashMap<LocalDate, Map<String, Set<UUID>>>();
        db.sql("""
                select s.week, c.name, c.person, c.id
                  from dots.shape s
                  left join dots.shape_counted c on c.shape = s.id
                 where s.school = :school and s.week < :week
                 order by s.week
                """).param("school", school.value()).param("week", week).query(row -> {
            var cells = byWeek.computeIfAbsent(row.getObject("week", LocalDate.class), one -> new LinkedHashMap<>());
            var name = row.getString("name");
            if (name != null) {
                var people = cells.computeIfAbsent(name, one -> new HashSet<>());
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

    void keep(SchoolId school, UUID shape, Circle circle) {
        db.sql("""
                with kept as (insert into dots.shape_circle (school, shape, circle, people)
                              values (:school, :shape, :circle, :people) returning school, shape, circle)
                insert into dots.shape_department (school, shape, circle, department)
                select school, shape, circle, unnest(:departments::text[]) from kept
                """)
                .param("school", school.value())
                .param("shape", shape)
                .param("circle", circle.number())
                .param("people", circle.people().size())
                .param("departments", circle.departments().toArray(String[]::new))
                .update();
    }

    void keep(SchoolId school, UUID shape, Cell cell) {
        db.sql("insert into dots.shape_figure (school, shape, name, people) values (:school, :shape, :name, :people)")
                .param("school", school.value())
                .param("shape", shape)
                .param("name", cell.name())
                .param("people", cell.people().size())
                .update();
        db.sql("""
                insert into dots.shape_counted (school, shape, name, person)
                select :school, :shape, :name, coalesce((select c.person from dots.shape_counted c where c.id = who), who)
                  from unnest(:people::uuid[]) as who
                """)
                .param("school", school.value())
                .param("shape", shape)
                .param("name", cell.name())
                .param("people", cell.people().toArray(UUID[]::new))
                .update();
    }

    /** Who was counted long ago is forgotten with the figures. */
    void forget(SchoolId school, LocalDate week) {
        db.sql("delete from dots.shape where school = :school and week <= :before")
                .param("school", school.value())
                .param("before", week.minusWeeks(WEEKS_KEPT))
                .update();
    }
}
