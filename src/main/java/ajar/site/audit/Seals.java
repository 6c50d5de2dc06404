package ajar.site.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Whether the log is whole, and what keeps it so: checkpoints, and the end of what is too old. */
@Repository
public class Seals {

    /**
     * Something that is not as it was written.
     *
     * @param chain the school, or all zeros for entries of nobody known
     */
    public record Flaw(UUID chain, long place, String what) {}

    private final JdbcClient db;
    private final Clock clock;

    Seals(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** As far as the context may know: a steward of their school, the job {@code audit} of all. Empty where the log is whole. */
    @Transactional(readOnly = true)
    public List<Flaw> flaws() {
        return db.sql("select of_chain, at_place, flaw from site.audit_flaws() order by of_chain, at_place, flaw")
                .query((row, n) ->
                        new Flaw(row.getObject("of_chain", UUID.class), row.getLong("at_place"), row.getString("flaw")))
                .list();
    }

    /** Writes down what was only counted in hours that are over, and where each chain ends; only for the job {@code audit}. */
    @Transactional
    public int checkpoint() {
        return db.sql("select site.audit_checkpoint_now(:now)")
                .param("now", now())
                .query(Integer.class)
                .single();
    }

    /**
     * Takes away the months that ended 400 days ago or earlier; only for the job {@code retention}.
     *
     * @return how many entries have gone
     */
    @Transactional
    public int forget() {
        return db.sql("select site.forget_audit(:now)")
                .param("now", now())
                .query(Integer.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
