package ajar.site.mine;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Zips of all schools that wait to be made. Used as the job {@code takeout}, which sees them sealed only. */
@Repository
class TakeoutQueue {

    /** Whoever has not been heard of for so long has been stopped in the midst; somebody else begins again. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final JdbcClient db;
    private final Clock clock;

    TakeoutQueue(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** One to be made, and for whom. */
    record Claim(TakeoutId id, SchoolId school, PersonId person, String language) {}

    @Transactional
    Optional<Claim> next() {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return db.sql("""
                update site.takeout
                   set state = 'running', heard_of_at = :now, parts_done = 0
                 where id = (select id from site.takeout
                              where state = 'waiting' or (state = 'running' and heard_of_at < :silent)
                              order by asked_at, id
                                for update skip locked
                              limit 1)
                returning id, school, person, language
                """)
                .param("now", now)
                .param("silent", now.minus(SILENCE))
                .query((row, n) -> new Claim(
                        new TakeoutId(row.getObject("id", UUID.class)),
                        new SchoolId(row.getObject("school", UUID.class)),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("language")))
                .optional();
    }
}
