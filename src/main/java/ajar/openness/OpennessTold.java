package ajar.openness;

import ajar.school.SchoolId;
import ajar.school.calendar.Term;
import ajar.site.releases.Range;
import ajar.site.releases.Range.Telling;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Releases as they are read. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class OpennessTold {

    private final JdbcClient db;

    OpennessTold(JdbcClient db) {
        this.db = db;
    }

    /** The oldest first; the same to everybody of the school. */
    List<Told> of(SchoolId school) {
        var figures = figures(school);
        return db.sql("select id, month, over, counted from openness.release where school = :school order by month")
                .param("school", school.value())
                .query((row, n) -> {
                    var month = row.getObject("month", LocalDate.class);
                    return new Told(
                            Term.of(month),
                            month,
                            row.getBoolean("over"),
                            row.getInt("counted"),
                            figures.getOrDefault(row.getObject("id", UUID.class), List.of()));
                })
                .list();
    }

    private Map<UUID, List<Figure>> figures(SchoolId school) {
        var figures = new HashMap<UUID, List<Figure>>();
        db.sql("""
                select release, measure, department, telling, figure, counted, up_to
                  from openness.figure
                 where school = :school
                """).param("school", school.value()).query(row -> {
            figures.computeIfAbsent(row.getObject("release", UUID.class), one -> new ArrayList<>())
                    .add(new Figure(
                            Measure.of(row.getString("measure")),
                            row.getString("department"),
                            range(row),
                            row.getObject("up_to", LocalDate.class)));
        });
        return figures;
    }

    /** The term that was told of last in the reader's district. */
    Optional<Term> lastTermBeside() {
        return db.sql("select term from openness.beside_each_other() where term is not null order by term desc limit 1")
                .query(LocalDate.class)
                .optional()
                .map(Term::of);
    }

    /** All schools of the reader's district by name, with what was told of them for a term; none to whoever does not lead it. */
    List<Beside> beside(Term term) {
        var schools = new LinkedHashMap<String, List<Figure>>();
        db.sql("""
                select school_name, term, measure, telling, figure, counted
                  from openness.beside_each_other()
                 order by school_name, school
                """).query(row -> {
            var figures = schools.computeIfAbsent(row.getString("school_name"), one -> new ArrayList<>());
            if (term.first().equals(row.getObject("term", LocalDate.class))) {
                figures.add(new Figure(Measure.of(row.getString("measure")), "", range(row), term.last()));
            }
        });
        return schools.entrySet().stream()
                .map(one -> new Beside(one.getKey(), one.getValue()))
                .toList();
    }

    private static Range range(ResultSet row) throws SQLException {
        return Range.told(
                Telling.valueOf(row.getString("telling").toUpperCase(Locale.ROOT)),
                row.getInt("figure"),
                row.getInt("counted"));
    }
}
