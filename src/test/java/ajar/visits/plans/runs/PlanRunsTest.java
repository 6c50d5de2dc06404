package ajar.visits.plans.runs;

import static ajar.visits.plans.SmallHawthorn.ADA;
import static ajar.visits.plans.SmallHawthorn.BENS_WISH;
import static ajar.visits.plans.SmallHawthorn.CLEOS_WISH;
import static ajar.visits.plans.SmallHawthorn.DARA;
import static ajar.visits.plans.SmallHawthorn.FIRST;
import static ajar.visits.plans.SmallHawthorn.HAWTHORN;
import static ajar.visits.plans.SmallHawthorn.LAST;
import static ajar.visits.plans.SmallHawthorn.SAM;
import static ajar.visits.plans.SmallHawthorn.as;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.ModuleTest;
import ajar.postgres.Owner;
import ajar.visits.PlanId;
import ajar.visits.plans.Drafts;
import ajar.visits.plans.PlannedVisit;
import ajar.visits.plans.Plans;
import ajar.visits.plans.SmallHawthorn;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class PlanRunsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    @Autowired
    PlanRuns runs;

    @Autowired
    Plans plans;

    @Autowired
    Drafts drafts;

    @Autowired
    Owner owner;

    @BeforeEach
    void foundTheSchool() throws IOException {
        SmallHawthorn.found(owner);
    }

    @Test
    void endInADraftThatGrantsWhatFits() throws InterruptedException {
        var plan = draft();
        var run = as(SAM, () -> runs.ask(HAWTHORN, plan, SAM, 2)).orElseThrow();

        assertThat(ended(run).state()).isEqualTo(RunState.DONE);
        assertThat(as(SAM, () -> drafts.visits(plan)))
                .extracting(PlannedVisit::wish)
                .containsExactlyInAnyOrder(BENS_WISH, CLEOS_WISH);
        assertThat(as(SAM, () -> plans.find(HAWTHORN, plan)).orElseThrow().certificate())
                .satisfies(certificate -> {
                    assertThat(certificate.served()).isEqualTo(2);
                    assertThat(certificate.countBound()).isEqualTo(2);
                    assertThat(certificate.firstVisits()).isEqualTo(2);
                });
    }

    @Test
    void giveCleosClassToTheCoach() throws InterruptedException {
        var plan = draft();
        ended(as(SAM, () -> runs.ask(HAWTHORN, plan, SAM, 2)).orElseThrow());

        assertThat(as(SAM, () -> drafts.visits(plan)))
                .filteredOn(visit -> visit.wish().equals(CLEOS_WISH))
                .extracting(PlannedVisit::standIn)
                .containsExactly(DARA);
    }

    @Test
    void areOneAtATimeInASchool() {
        var plan = draft();
        insertRun(plan, "running", "now()");

        assertThat(as(SAM, () -> runs.ask(HAWTHORN, plan, SAM, 2))).isEmpty();
    }

    @Test
    void startAgainWhenTheApplicationHadDied() throws InterruptedException {
        var plan = draft();
        var left = insertRun(plan, "running", "now() - interval '1 minute'");

        assertThat(ended(left).state()).isEqualTo(RunState.DONE);
        assertThat(as(SAM, () -> drafts.visits(plan))).hasSize(2);
    }

    @Test
    void areNotThereForTeachers() throws InterruptedException {
        var plan = draft();
        var run = as(SAM, () -> runs.ask(HAWTHORN, plan, SAM, 1)).orElseThrow();
        ended(run);

        assertThat(as(ADA, () -> runs.find(HAWTHORN, run))).isEmpty();
        assertThat(as(ADA, () -> plans.find(HAWTHORN, plan))).isEmpty();
        assertThat(as(ADA, () -> drafts.visits(plan))).isEmpty();
    }

    private PlanId draft() {
        return as(SAM, () -> plans.draftFor(HAWTHORN, FIRST, LAST, SAM));
    }

    private PlanRunId insertRun(PlanId plan, String state, String heardOf) {
        return new PlanRunId(owner.db()
                .sql("""
                insert into visits.plan_run (school, plan, seed, seconds, state, asked_by, started_at, heard_of_at)
                values (:school, :plan, 1, 2, :state, :by, now(), %s)
                returning id
                """.formatted(heardOf))
                .param("school", HAWTHORN.value())
                .param("plan", plan.value())
                .param("state", state)
                .param("by", SAM.value())
                .query(UUID.class)
                .single());
    }

    private PlanRun ended(PlanRunId run) throws InterruptedException {
        for (var looks = PATIENCE.dividedBy(LOOK_EVERY); looks > 0; looks--) {
            var now = as(SAM, () -> runs.find(HAWTHORN, run)).orElseThrow();
            if (!now.isOpen()) {
                return now;
            }
            Thread.sleep(LOOK_EVERY);
        }
        throw new AssertionError("The run did not end.");
    }
}
