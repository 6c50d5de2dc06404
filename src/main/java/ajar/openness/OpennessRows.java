package ajar.openness;

import ajar.school.SchoolId;
import ajar.school.calendar.Term;
import ajar.site.releases.Range;
import ajar.site.releases.Range.Telling;
import ajar.site.releases.ToldShare;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Releases as rows, and who was counted in those of the term that runs; for the job that counts. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class OpennessRows {

    /** Of a term that is over the last release is kept, so that one sees the same term of two years before. */
    private static final int YEARS_KEPT = 2;

    private final JdbcClient db;

    OpennessRows(JdbcClient db) {
        this.db = db;
    }

    Optional<LocalDate> lastMonth(SchoolId school) {
        return db.sql("select month from openness.release where school = :school order by month desc limit 1")
                .param("school", school.value())
                .query(LocalDate.class)
                .optional();
    }

    /** Nothing where that month is released already, or just now by another node. */
    Optional<UUID> begin(SchoolId school, Term term, LocalDate month, boolean over, Instant now) {
        return db.sql("""
                insert into openness.release (school, term, month, over, counted, released_at)
                values (:school, :term, :month, :over, 0, :now)
                on conflict do nothing
                returning id
                """)
                .param("school", school.value())
                .param("term", term.first())
                .param("month", month)
                .param("over", over)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    List<Holding> holding(LocalDate since, LocalDate until) {
        return db.sql("select person, what from openness.holding_between(:since, :until)")
                .param("since", since)
                .param("until", until)
                .query((row, n) -> new Holding(row.getObject("person", UUID.class), Measure.of(row.getString("what"))))
                .list();
    }

    List<Counted> counted(SchoolId school) {
        return db.sql(
                        "select id, person, coalesce(department, '') as department from openness.counted where school = :school")
                .param("school", school.value())
                .query(Counted.class)
                .list();
    }

    /** Others are counted from now on. */
    void count(SchoolId school, Map<UUID, String> departmentOf) {
        db.sql("delete from openness.counted where school = :school")
                .param("school", school.value())
                .update();
        departmentOf.forEach((person, department) -> db.sql(
                        "insert into openness.counted (school, person, department) values (:school, :person, nullif(:department, ''))")
                .param("school", school.value())
                .param("person", person)
                .param("department", department)
                .update());
    }

    void count(UUID release, int counted) {
        db.sql("update openness.release set counted = :counted where id = :release")
                .param("counted", counted)
                .param("release", release)
                .update();
    }

    /** Those of a term before a month, the oldest first, with everybody who was counted. */
    List<List<ToldShare>> earlier(SchoolId school, Term term, LocalDate month, Set<UUID> counted) {
        var releases = new LinkedHashMap<LocalDate, List<ToldShare>>();
        db.sql("""
                select r.month, f.measure, f.telling, f.figure, f.counted, c.people
                  from openness.release r
                  join openness.figure f on f.release = r.id
                  join openness.counted_in c on c.release = f.release and c.measure = f.measure and c.department = f.department
                 where r.school = :school and r.term = :term and r.month < :month and f.department = ''
                 order by r.month
                """)
                .param("school", school.value())
                .param("term", term.first())
                .param("month", month)
                .query(row -> {
                    var people = new HashSet<>(
                            List.of((UUID[]) row.getArray("people").getArray()));
                    people.retainAll(counted);
                    releases.computeIfAbsent(row.getObject("month", LocalDate.class), one -> new ArrayList<>())
                            .add(new ToldShare(
                                    row.getString("measure"),
                                    Range.told(
                                            Telling.valueOf(
                                                    row.getString("telling").toUpperCase(Locale.ROOT)),
                                            row.getInt("figure"),
                                            row.getInt("counted")),
                                    counted,
                                    people,
                                    false));
                });
        return List.copyOf(releases.values());
    }

    void keep(SchoolId school, UUID release, Figure figure, Set<UUID> people) {
        db.sql("""
                insert into openness.figure (school, release, measure, department, telling, figure, counted, up_to)
                values (:school, :release, :measure, :department, :telling, :figure, :counted, :upTo)
                """)
                .param("school", school.value())
                .param("release", release)
                .param("measure", figure.measure().word())
                .param("department", figure.department())
                .param("telling", word(figure.range()))
                .param("figure", figure.range().figure())
                .param("counted", figure.range().counted())
                .param("upTo", figure.upTo())
                .update();
        db.sql("""
                insert into openness.counted_in (school, release, measure, department, people)
                values (:school, :release, :measure, :department, :people::uuid[])
                """)
                .param("school", school.value())
                .param("release", release)
                .param("measure", figure.measure().word())
                .param("department", figure.department())
                .param("people", people.toArray(UUID[]::new))
                .update();
    }

    void keepBeside(SchoolId school, UUID release, ToldShare told) {
        db.sql("""
                insert into openness.beside (school, release, measure, telling, figure, counted)
                values (:school, :release, :measure, :telling, :figure, :counted)
                """)
                .param("school", school.value())
                .param("release", release)
                .param("measure", told.name())
                .param("telling", word(told.range()))
                .param("figure", told.range().figure())
                .param("counted", told.range().counted())
                .update();
    }

    private static String word(Range range) {
        return range.telling().name().toLowerCase(Locale.ROOT);
    }

    /** Months of terms before this one go, and terms of long ago. */
    void forget(SchoolId school, Term term) {
        db.sql("delete from openness.release where school = :school and ((term < :term and not over) or term < :long)")
                .param("school", school.value())
                .param("term", term.first())
                .param("long", term.first().minusYears(YEARS_KEPT))
                .update();
    }

    /** With a term it is forgotten who was counted in it: nothing that is told of the next one can be subtracted from it. */
    void forgetCounted(SchoolId school) {
        db.sql("delete from openness.counted_in where school = :school")
                .param("school", school.value())
                .update();
        db.sql("delete from openness.counted where school = :school")
                .param("school", school.value())
                .update();
    }
}
