package ajar.visits.plans.runs;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.visits.PlanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The runs of a school's plans, as the organiser asks for them and looks at them. One is open at a time per school. */
@Repository
public class PlanRuns {

    private static final String COLUMNS = """
            select id, school, plan, seed, seconds, state, asked_by, stop_asked_at, asked, served, best, bound, phase, done_share, trouble
              from visits.plan_run
            """;

    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final int secondsUsual;

    PlanRuns(JdbcClient db, ApplicationEventPublisher events, @Value("${ajar.plan.seconds:20}") int secondsUsual) {
        this.db = db;
        this.events = events;
        this.secondsUsual = secondsUsual;
    }

    /** A run was asked for; whoever works on runs need not wait for the next look. */
    record RunAsked(PlanRunId run) {}

    /** Asks for a run that takes as long as this installation lets one take. */
    @Transactional
    public Optional<PlanRunId> ask(SchoolId school, PlanId plan, PersonId by) {
        return ask(school, plan, by, secondsUsual);
    }

    /**
     * Asks for a run of at most {@code seconds}. Empty when the school has an open run already. Each run of a plan has a seed of
     * its own, so that planning again may find what the last run missed.
     */
    @Transactional
    public Optional<PlanRunId> ask(SchoolId school, PlanId plan, PersonId by, int seconds) {
        var run = insert(school, plan, by, seconds);
        run.ifPresent(id -> events.publishEvent(new RunAsked(id)));
        return run;
    }

    /** Asks the run to stop and to keep the best it has; harmless when it is over. */
    @Transactional
    public void stop(SchoolId school, PlanRunId run) {
        db.sql("""
                update visits.plan_run
                   set stop_asked_at = coalesce(stop_asked_at, now())
                 where school = :school and id = :run and state in ('waiting', 'running')
                """).param("school", school.value()).param("run", run.value()).update();
    }

    @Transactional(readOnly = true)
    public Optional<PlanRun> find(SchoolId school, PlanRunId run) {
        return db.sql(COLUMNS + "where school = :school and id = :run")
                .param("school", school.value())
                .param("run", run.value())
                .query(PlanRuns::run)
                .optional();
    }

    /** The run that was asked for last. */
    @Transactional(readOnly = true)
    public Optional<PlanRun> latest(SchoolId school) {
        return db.sql(COLUMNS + "where school = :school order by asked_at desc, id desc limit 1")
                .param("school", school.value())
                .query(PlanRuns::run)
                .optional();
    }

    private Optional<PlanRunId> insert(SchoolId school, PlanId plan, PersonId by, int seconds) {
        return db.sql("""
                insert into visits.plan_run (school, plan, seed, seconds, asked_by)
                values (:school, :plan, 1 + (select count(*) from visits.plan_run where plan = :plan), :seconds, :by)
                on conflict do nothing
                returning id
                """)
                .param("school", school.value())
                .param("plan", plan.value())
                .param("seconds", seconds)
                .param("by", by.value())
                .query((row, n) -> new PlanRunId(row.getObject("id", UUID.class)))
                .optional();
    }

    static PlanRun run(ResultSet row, int n) throws SQLException {
        return new PlanRun(
                new PlanRunId(row.getObject("id", UUID.class)),
                new SchoolId(row.getObject("school", UUID.class)),
                new PlanId(row.getObject("plan", UUID.class)),
                row.getLong("seed"),
                row.getInt("seconds"),
                RunState.of(row.getString("state")),
                new PersonId(row.getObject("asked_by", UUID.class)),
                row.getObject("stop_asked_at") != null,
                progress(row),
                row.getString("trouble"));
    }

    private static @Nullable RunProgress progress(ResultSet row) throws SQLException {
        return row.getObject("asked") == null
                ? null
                : new RunProgress(
                        row.getInt("asked"),
                        row.getInt("served"),
                        row.getLong("best"),
                        row.getObject("bound", Long.class),
                        row.getString("phase"),
                        row.getDouble("done_share"));
    }
}
