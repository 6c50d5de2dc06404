package ajar.visits.plans.runs;

import static ajar.visits.plans.SmallHawthorn.FIRST;
import static ajar.visits.plans.SmallHawthorn.HAWTHORN;
import static ajar.visits.plans.SmallHawthorn.LAST;
import static ajar.visits.plans.SmallHawthorn.SAM;
import static ajar.visits.plans.SmallHawthorn.as;
import static ajar.visits.plans.SmallHawthorn.planning;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.ModuleTest;
import ajar.postgres.Owner;
import ajar.visits.plans.Plans;
import ajar.visits.plans.SmallHawthorn;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The loop leaves these runs alone: they are worked on, and were heard of just now. */
@ModuleTest
class RunQueueTest {

    private static final RunProgress HALF_WAY = new RunProgress(44, 30, 4_100, 4_300L, "SEARCH", .5);

    @Autowired
    RunQueue queue;

    @Autowired
    PlanRuns runs;

    @Autowired
    Plans plans;

    @Autowired
    Owner owner;

    @BeforeEach
    void foundTheSchool() throws IOException {
        SmallHawthorn.found(owner);
    }

    @Test
    void hearsThatTheOrganiserWantsTheBestSoFar() {
        var claim = claimed();
        assertThat(planning(() -> queue.hear(claim))).isEqualTo(RunQueue.Heard.GO_ON);

        SmallHawthorn.as(SAM, () -> {
            runs.stop(HAWTHORN, claim.run().id());
            return true;
        });

        assertThat(planning(() -> queue.hear(claim, HALF_WAY))).isEqualTo(RunQueue.Heard.STOP_AND_KEEP_THE_BEST);
    }

    @Test
    void tellsTheOrganiserHowFarItIs() {
        var claim = claimed();
        planning(() -> queue.hear(claim, HALF_WAY));

        assertThat(as(SAM, () -> runs.find(HAWTHORN, claim.run().id()))
                        .orElseThrow()
                        .progress())
                .isEqualTo(HALF_WAY);
    }

    @Test
    void takesNothingFromAWorkerThatWasThoughtDead() {
        var claim = claimed();
        owner.db()
                .sql("update visits.plan_run set started_at = now() + interval '1 second'")
                .update();

        assertThat(planning(() -> queue.hear(claim))).isEqualTo(RunQueue.Heard.NO_LONGER_YOURS);
        assertThat(planning(() -> queue.finish(claim))).isFalse();
    }

    private RunQueue.Claim claimed() {
        var plan = as(SAM, () -> plans.draftFor(HAWTHORN, FIRST, LAST, SAM));
        var id = new PlanRunId(owner.db()
                .sql("""
                insert into visits.plan_run (school, plan, seed, seconds, state, asked_by, started_at, heard_of_at)
                values (:school, :plan, 1, 60, 'running', :by, now(), now())
                returning id
                """)
                .param("school", HAWTHORN.value())
                .param("plan", plan.value())
                .param("by", SAM.value())
                .query(UUID.class)
                .single());
        var claimedAt = owner.db()
                .sql("select started_at from visits.plan_run where id = :id")
                .param("id", id.value())
                .query((row, n) -> row.getObject(1, OffsetDateTime.class))
                .single();
        return new RunQueue.Claim(as(SAM, () -> runs.find(HAWTHORN, id)).orElseThrow(), claimedAt);
    }
}
