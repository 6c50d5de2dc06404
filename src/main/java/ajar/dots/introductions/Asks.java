package ajar.dots.introductions;

import ajar.dots.ranking.Spread;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was asked of whom, as the job {@code dots} reads it to spread the load. */
@Repository
public class Asks {

    /** What counts of the past: about a term, wherever a school's terms begin. */
    private static final int TERM_WEEKS = 13;

    private final JdbcClient db;

    Asks(JdbcClient db) {
        this.db = db;
    }

    /** What each colleague was asked in the last term; who is missing was not. A no does not count, nor what lapsed or was taken back. */
    @Transactional(readOnly = true)
    public Map<PersonId, Spread.Asked> inTerm(SchoolId school, LocalDate today) {
        var asked = new HashMap<PersonId, Spread.Asked>();
        db.sql("""
                select asked,
                       count(distinct seeker) filter (where asked_at >= :since and not taken_back
                           and (agreed or (agreed is null and lapses_at > :today))) as people,
                       max(answered_at::date) filter (where agreed) as last_yes
                  from dots.introduction
                 where school = :school
                 group by asked
                """)
                .param("since", today.minusWeeks(TERM_WEEKS))
                .param("today", today)
                .param("school", school.value())
                .query(row -> {
                    asked.put(
                            new PersonId(row.getObject("asked", UUID.class)),
                            new Spread.Asked(
                                    row.getInt("people"),
                                    Optional.ofNullable(row.getObject("last_yes", LocalDate.class))));
                });
        return asked;
    }

    /** Whom somebody has asked in the last term, with whatever answer and even if they took it back, but for those who said yes. */
    @Transactional(readOnly = true)
    public Set<PersonId> askedBy(SchoolId school, PersonId seeker, LocalDate today) {
        return new HashSet<>(db.sql("""
                select distinct asked from dots.introduction
                 where school = :school and seeker = :seeker and agreed is distinct from true and asked_at >= :since
                """)
                .param("school", school.value())
                .param("seeker", seeker.value())
                .param("since", today.minusWeeks(TERM_WEEKS))
                .query((row, n) -> new PersonId(row.getObject("asked", UUID.class)))
                .list());
    }

    /** Who has agreed to be known to somebody, whichever of the two asked. */
    @Transactional(readOnly = true)
    public Set<PersonId> knownTo(SchoolId school, PersonId person) {
        return new HashSet<>(db.sql("""
                select case when seeker = :person then asked else seeker end as other
                  from dots.introduction
                 where school = :school and agreed and :person in (seeker, asked)
                """)
                .param("school", school.value())
                .param("person", person.value())
                .query((row, n) -> new PersonId(row.getObject("other", UUID.class)))
                .list());
    }
}
