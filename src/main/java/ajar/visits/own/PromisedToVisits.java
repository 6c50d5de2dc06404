package ajar.visits.own;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.school.TimeTaken;
import ajar.site.times.TimesPromised;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Visits, guests, covers of every kind, talks and absences. What others have taken is theirs to tell. */
@Repository
class PromisedToVisits implements TimesPromised {

    private final JdbcClient db;

    PromisedToVisits(JdbcClient db) {
        this.db = db;
    }

    @Override
    @Transactional(readOnly = true)
    public List<TimeTaken> between(SchoolId school, Set<PersonId> people, LocalDate from, LocalDate until) {
        return db.sql("""
                select holder as person, lower(during) as begins, upper(during) as ends
                  from visits.booking
                 where school = :school and holder in (:people) and purpose <> 'elsewhere' and during && tsrange(:from, :until)
                 union all
                select person, lower(during), upper(during)
                  from visits.absence
                 where school = :school and person in (:people) and withdrawn_at is null and during && tsrange(:from, :until)
                """)
                .param("school", school.value())
                .param("people", people.stream().map(PersonId::value).toList())
                .param("from", from.atStartOfDay())
                .param("until", until.plusDays(1).atStartOfDay())
                .query((row, n) -> new TimeTaken(
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getObject("begins", LocalDateTime.class),
                        row.getObject("ends", LocalDateTime.class)))
                .list();
    }
}
