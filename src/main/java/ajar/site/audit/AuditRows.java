package ajar.site.audit;

import ajar.school.PersonId;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands entries to the one function that takes them. */
@Repository
class AuditRows implements Audit {

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AuditRows(JdbcClient db, TransactionTemplate transaction, Clock clock) {
        this.db = db;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Begins the transaction by hand: the short forms call this one past any proxy. */
    @Override
    public void record(Act act, @Nullable PersonId whom, String route) {
        transaction.executeWithoutResult(begun -> db.sql("select site.audit(:act, :whom, :route, :now)")
                .param("act", act.word())
                .param("whom", whom == null ? null : whom.value(), Types.OTHER)
                .param("route", route)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query()
                .singleRow());
    }
}
