package ajar.school;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The neutral record of people's taken time: who and when, never why. */
@Repository
public class TimesTaken {

    private final JdbcClient db;

    TimesTaken(JdbcClient db) {
        this.db = db;
    }

    /** What is taken from a date to a date, both included, as far as the context may know. */
    @Transactional(readOnly = true)
    public List<TimeTaken> between(SchoolId school, LocalDate from, LocalDate until) {
        return db.sql("""
                select person, lower(during) as begins, upper(during) as ends
                  from school.time_taken
                 where school = :school and during && tsrange(:from, :until)
                 order by person, lower(during)
                """)
                .param("school", school.value())
                .param("from", from.atStartOfDay())
                .param("until", until.plusDays(1).atStartOfDay())
                .query((row, n) -> new TimeTaken(
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getObject("begins", LocalDateTime.class),
                        row.getObject("ends", LocalDateTime.class)))
                .list();
    }
}
