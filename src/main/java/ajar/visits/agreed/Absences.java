package ajar.visits.agreed;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who is away unexpectedly, and when; never why. */
@Repository
public class Absences {

    private final JdbcClient db;

    Absences(JdbcClient db) {
        this.db = db;
    }

    /** Somebody's time away, local to the school; {@code settled} once a repair has been confirmed for it. */
    public record Absence(UUID id, PersonId person, LocalDateTime from, LocalDateTime until, boolean settled) {}

    /** Reports somebody away; reporting the same again changes nothing. */
    @Transactional
    public void report(SchoolId school, PersonId person, LocalDateTime from, LocalDateTime until, PersonId by) {
        db.sql("""
                insert into visits.absence (school, person, during, reported_by)
                select :school, :person, tsrange(:from, :until), :by
                 where not exists (select from visits.absence
                                    where person = :person and during = tsrange(:from, :until) and withdrawn_at is null)
                """)
                .param("school", school.value())
                .param("person", person.value())
                .param("from", from)
                .param("until", until)
                .param("by", by.value())
                .update();
    }

    /** The person comes after all. What a confirmed repair has changed stays changed. */
    @Transactional
    public void withdraw(SchoolId school, UUID absence) {
        db.sql("""
                update visits.absence
                   set withdrawn_at = now()
                 where school = :school and id = :absence and withdrawn_at is null
                """).param("school", school.value()).param("absence", absence).update();
    }

    @Transactional
    public void settle(SchoolId school, List<UUID> absences) {
        if (!absences.isEmpty()) {
            db.sql("update visits.absence set settled_at = now() where school = :school and id in (:absences)")
                    .param("school", school.value())
                    .param("absences", absences)
                    .update();
        }
    }

    /** Absences that touch the dates from one to another, both included. */
    @Transactional(readOnly = true)
    public List<Absence> between(SchoolId school, LocalDate from, LocalDate until) {
        return db.sql("""
                select id, person, lower(during) as begins, upper(during) as ends, settled_at is not null as settled
                  from visits.absence
                 where school = :school and withdrawn_at is null and during && tsrange(:from, :until)
                 order by lower(during), id
                """)
                .param("school", school.value())
                .param("from", from.atStartOfDay())
                .param("until", until.plusDays(1).atStartOfDay())
                .query((row, n) -> new Absence(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getObject("begins", LocalDateTime.class),
                        row.getObject("ends", LocalDateTime.class),
                        row.getBoolean("settled")))
                .list();
    }
}
