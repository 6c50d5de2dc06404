package ajar.visits.plans.runs;

import java.sql.Types;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The runs of all schools, as whoever works on them sees them. Used within the context of the job {@code plan}.
 *
 * <p>A claim is marked with the moment it was made. Whoever was thought dead and wakes again holds an old mark, so nothing it
 * writes is taken.
 */
@Repository
class RunQueue {

    private final JdbcClient db;

    RunQueue(JdbcClient db) {
        this.db = db;
    }

    /** A run that is ours to work on, until somebody else claims it because we were not heard of. */
    record Claim(PlanRun run, OffsetDateTime claimedAt) {}

    /**
     * Takes the oldest run that nobody works on, or that nobody has been heard of from for {@code silence}. It starts anew, so how far
     * it had come is forgotten.
     */
    @Transactional
    Optional<Claim> claim(Duration silence) {
        return db.sql("""
                update visits.plan_run
                   set state = 'running', started_at = clock_timestamp(), heard_of_at = clock_timestamp(), asked = null, served = null,
                       best = null, bound = null, phase = null, done_share = null
                 where id = (select id
                               from visits.plan_run
                              where state = 'waiting'
                                 or (state = 'running' and heard_of_at < clock_timestamp() - make_interval(secs => :silence))
                              order by asked_at, id
                                for update skip locked
                              limit 1)
                returning id, school, plan, seed, seconds, state, asked_by, stop_asked_at, asked, served, best, bound, phase, done_share, trouble, started_at
                """)
                .param("silence", silence.toMillis() / 1000.0)
                .query((row, n) -> new Claim(PlanRuns.run(row, n), row.getObject("started_at", OffsetDateTime.class)))
                .optional();
    }

    /** What came of a word from the worker. */
    enum Heard {
        GO_ON,
        STOP_AND_KEEP_THE_BEST,
        NO_LONGER_YOURS
    }

    /** Says that the work goes on; the answer says whether it should. */
    @Transactional
    Heard hear(Claim claim) {
        return db.sql("""
                update visits.plan_run
                   set heard_of_at = clock_timestamp()
                 where id = :run and state = 'running' and started_at = :claimed
                returning stop_asked_at
                """)
                .param("run", claim.run().id().value())
                .param("claimed", claim.claimedAt())
                .query((row, n) -> heard(row.getObject("stop_asked_at", OffsetDateTime.class)))
                .optional()
                .orElse(Heard.NO_LONGER_YOURS);
    }

    /** As {@link #hear(Claim)}, and tells how far the work has come. */
    @Transactional
    Heard hear(Claim claim, RunProgress progress) {
        return db.sql("""
                update visits.plan_run
                   set heard_of_at = clock_timestamp(), asked = :asked, served = :served,
                       best = :best, bound = :bound, phase = :phase, done_share = :share
                 where id = :run and state = 'running' and started_at = :claimed
                returning stop_asked_at
                """)
                .param("run", claim.run().id().value())
                .param("claimed", claim.claimedAt())
                .param("asked", progress.asked())
                .param("served", progress.served())
                .param("best", progress.best())
                .param("bound", progress.bound(), Types.BIGINT)
                .param("phase", progress.phase())
                .param("share", progress.share())
                .query((row, n) -> heard(row.getObject("stop_asked_at", OffsetDateTime.class)))
                .optional()
                .orElse(Heard.NO_LONGER_YOURS);
    }

    /** Ends the run; false when it is no longer ours, and then nothing of its result may be kept. */
    @Transactional
    boolean finish(Claim claim) {
        return end(claim, "done", null);
    }

    /** Gives the run up for good; {@code trouble} names what went wrong, without anybody's words in it. */
    @Transactional
    void fail(Claim claim, String trouble) {
        end(claim, "failed", trouble);
    }

    private boolean end(Claim claim, String state, @Nullable String trouble) {
        return db.sql("""
                update visits.plan_run
                   set state = :state, finished_at = clock_timestamp(), trouble = :trouble
                 where id = :run and state = 'running' and started_at = :claimed
                """)
                        .param("state", state)
                        .param("trouble", trouble, Types.VARCHAR)
                        .param("run", claim.run().id().value())
                        .param("claimed", claim.claimedAt())
                        .update()
                == 1;
    }

    private static Heard heard(@Nullable OffsetDateTime stopAskedAt) {
        return stopAskedAt == null ? Heard.GO_ON : Heard.STOP_AND_KEEP_THE_BEST;
    }
}
