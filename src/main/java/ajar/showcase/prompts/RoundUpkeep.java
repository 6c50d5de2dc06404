package ajar.showcase.prompts;

import ajar.postgres.DatabaseContext;
import ajar.showcase.RoundId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends rounds: the answers without a name that still waited come onto the wall, if the round has five of them in all; a week later its key
 * is thrown away, and from then on nobody, their author included, can tell whose they are.
 */
@Component
class RoundUpkeep {

    /** The day is over in every zone. */
    private static final int DAYS_UNTIL_OVER = 2;
    /** So long can an answer of a round that is over still be taken back. */
    private static final int KEY_KEPT_DAYS = 7;

    private final JdbcClient db;
    private final AnswerKeys keys;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RoundUpkeep(JdbcClient db, AnswerKeys keys, TransactionTemplate transaction, Clock clock) {
        this.db = db;
        this.keys = keys;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 20, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void keep() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        DatabaseContext.asJob(
                "retention",
                () -> transaction.executeWithoutResult(status -> {
                    showTheLast(today.minusDays(DAYS_UNTIL_OVER));
                    throwKeysAway(today.minusDays(KEY_KEPT_DAYS));
                }));
    }

    private void showTheLast(LocalDate over) {
        db.sql("""
                update showcase.answer a
                   set on_wall = true
                  from showcase.round r
                 where r.id = a.round and r.last_date <= :over and not a.on_wall
                   and (select count(*) from showcase.answer o where o.round = r.id and o.token is not null) >= :together
                """).param("over", over).param("together", Answers.TOGETHER_MIN).update();
    }

    private void throwKeysAway(LocalDate over) {
        db.sql("""
                update showcase.round set answer_key = null where last_date <= :over and answer_key is not null returning id
                """)
                .param("over", over)
                .query((row, n) -> new RoundId(row.getObject("id", UUID.class)))
                .list()
                .forEach(keys::forget);
    }
}
