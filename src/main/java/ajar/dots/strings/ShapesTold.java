package ajar.dots.strings;

import ajar.dots.strings.Shape.CircleTold;
import ajar.dots.strings.Shape.Line;
import ajar.school.SchoolId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Releases as they are read by everybody of a school. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class ShapesTold {

    private final JdbcClient db;

    ShapesTold(JdbcClient db) {
        this.db = db;
    }

    private record Week(UUID id, LocalDate week, int people) {}

    /** The oldest first. */
    List<Shape> of(SchoolId school) {
        var circles = circles(school);
        var figures = figures(school);
        return db
                .sql("select id, week, people from dots.shape where school = :school order by week")
                .param("school", school.value())
                .query(Week.class)
                .stream()
                .map(one ->
                        shape(one, circles.getOrDefault(one.id(), List.of()), figures.getOrDefault(one.id(), Map.of())))
                .toList();
    }

    private static Shape shape(Week week, List<CircleTold> circles, Map<String, Integer> figures) {
        var lines = new ArrayList<Line>();
        for (var learners : circles) {
            for (var teachers : circles) {
                var people = figures.get(Shaping.between(learners.number(), teachers.number()));
                if (people != null) {
                    lines.add(new Line(learners.number(), teachers.number(), people));
                }
            }
        }
        return new Shape(
                week.week(),
                week.people(),
                circles,
                lines,
                Optional.ofNullable(figures.get(Shaping.ANY)),
                Optional.ofNullable(figures.get(Shaping.REACH)));
    }

    private Map<UUID, List<CircleTold>> circles(SchoolId school) {
        var circles = new HashMap<UUID, List<CircleTold>>();
        db.sql("""
                select c.shape, c.circle, c.people, array_agg(d.department order by d.department = '', d.department) as departments
                  from dots.shape_circle c
                  join dots.shape_department d on d.shape = c.shape and d.circle = c.circle
                 where c.school = :school
                 group by c.shape, c.circle
                 order by c.shape, c.circle
                """).param("school", school.value()).query(row -> {
            circles.computeIfAbsent(row.getObject("shape", UUID.class), one -> new ArrayList<>())
                    .add(new CircleTold(
                            row.getInt("circle"),
                            List.of((String[]) row.getArray("departments").getArray()),
                            row.getInt("people")));
        });
        return circles;
    }

    private Map<UUID, Map<String, Integer>> figures(SchoolId school) {
        var figures = new HashMap<UUID, Map<String, Integer>>();
        db.sql("select shape, name, people from dots.shape_figure where school = :school")
                .param("school", school.value())
                .query(row -> {
                    figures.computeIfAbsent(row.getObject("shape", UUID.class), one -> new HashMap<>())
                            .put(row.getString("name"), row.getInt("people"));
                });
        return figures;
    }
}
