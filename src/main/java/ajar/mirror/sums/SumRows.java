package ajar.mirror.sums;

import ajar.school.SchoolId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Releases as rows, and who was counted in them: those of a school for the school, and of a district in each of its schools. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SumRows {

    private static final int MONTHS_KEPT = 6;

    private final JdbcClient db;

    SumRows(JdbcClient db) {
        this.db = db;
    }

    /** For whom a release is. */
    enum Level {
        SCHOOL,
        DISTRICT;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Optional<Told> last(SchoolId school, Level level) {
        return db.sql("select max(month) from mirror.release where school = :school and level = :level")
                .param("school", school.value())
                .param("level", level.word())
                .query(LocalDate.class)
                .optional()
                .map(month -> new Told(
                        month,
                        db.sql("""
                        select f.name, f.minutes, f.coaches
                          from mirror.figure f
                          join mirror.release r on r.id = f.release
                         where r.school = :school and r.level = :level and r.month = :month
                         order by f.name like '%.rest', f.minutes desc, f.name
                        """)
                                .param("school", school.value())
                                .param("level", level.word())
                                .param("month", month)
                                .query(Figure.class)
                                .list()));
    }

    /** The release, or nothing where that month is released already, or just now by another node. */
    Optional<UUID> begin(SchoolId school, Level level, LocalDate month, Instant now) {
        return db.sql("""
                insert into mirror.release (school, level, month, released_at)
                values (:school, :level, :month, :now)
                on conflict do nothing
                returning id
                """)
                .param("school", school.value())
                .param("level", level.word())
                .param("month", month)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    boolean isReleased(SchoolId school, Level level, LocalDate month) {
        return db.sql("""
                select exists (select from mirror.release where school = :school and level = :level and month = :month)
                """)
                .param("school", school.value())
                .param("level", level.word())
                .param("month", month)
                .query(Boolean.class)
                .single();
    }

    /** Who of this school was counted under a name, month by month, the oldest first; nobody where nothing was told. */
    TreeMap<LocalDate, Set<UUID>> counted(SchoolId school, Level level, String name, LocalDate before) {
        var months = new TreeMap<LocalDate, Set<UUID>>();
        db.sql("""
                select r.month, c.person
                  from mirror.release r
                  left join mirror.counted c on c.release = r.id and c.name = :name
                 where r.school = :school and r.level = :level and r.month < :before
                 order by r.month
                """)
                .param("name", name)
                .param("school", school.value())
                .param("level", level.word())
                .param("before", before)
                .query(row -> {
                    var people =
                            months.computeIfAbsent(row.getObject("month", LocalDate.class), one -> new HashSet<>());
                    var person = row.getObject("person", UUID.class);
                    if (person != null) {
                        people.add(person);
                    }
                });
        return months;
    }

    void keep(SchoolId school, UUID release, List<Figure> figures) {
        for (var figure : figures) {
            db.sql("""
                    insert into mirror.figure (school, release, name, minutes, coaches)
                    values (:school, :release, :name, :minutes, :coaches)
                    """)
                    .param("school", school.value())
                    .param("release", release)
                    .param("name", figure.name())
                    .param("minutes", figure.minutes())
                    .param("coaches", figure.coaches())
                    .update();
        }
    }

    void keepCounted(SchoolId school, UUID release, String name, Set<UUID> people) {
        db.sql("""
                insert into mirror.counted (school, release, name, person)
                select :school, :release, :name, unnest(:people::uuid[])
                """)
                .param("school", school.value())
                .param("release", release)
                .param("name", name)
                .param("people", people.toArray(UUID[]::new))
                .update();
    }

    /** Who was counted long ago is forgotten with the figures. */
    void forget(SchoolId school, LocalDate month) {
        db.sql("delete from mirror.release where school = :school and month < :before")
                .param("school", school.value())
                .param("before", month.minusMonths(MONTHS_KEPT))
                .update();
    }
}
