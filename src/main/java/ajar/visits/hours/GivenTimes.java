package ajar.visits.hours;

import ajar.visits.hours.GivenTime.Way;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The time that the person of the context gives to visits and to classes of the absent. */
@Repository
public class GivenTimes {

    private final JdbcClient db;

    GivenTimes(JdbcClient db) {
        this.db = db;
    }

    /** From a date to a date, both included, in clock order; what is still to come as well. */
    @Transactional(readOnly = true)
    public List<GivenTime> between(LocalDate from, LocalDate until) {
        return db.sql("""
                select kind, source, lower(during) as begins, upper(during) as ends
                  from visits.time_given(:from, :until)
                 order by lower(during), kind, source
                """)
                .param("from", from)
                .param("until", until)
                .query((row, n) -> new GivenTime(
                        Way.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        row.getObject("source", UUID.class),
                        row.getObject("begins", LocalDateTime.class),
                        row.getObject("ends", LocalDateTime.class)))
                .list();
    }
}
