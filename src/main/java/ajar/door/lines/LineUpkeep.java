package ajar.door.lines;

import ajar.postgres.DatabaseContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets what was said for days that are over, wherever on earth. */
@Component
class LineUpkeep {

    private static final int DAYS = 2;

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LineUpkeep(JdbcClient db, TransactionTemplate transaction, Clock clock) {
        this.db = db;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 35, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void forget() {
        DatabaseContext.asJob(
                "door",
                () -> transaction.executeWithoutResult(status -> db.sql("select door.forget(:before)")
                        .param(
                                "before",
                                LocalDate.ofInstant(clock.instant(), clock.getZone())
                                        .minusDays(DAYS))
                        .query((row, n) -> true)
                        .list()));
    }
}
