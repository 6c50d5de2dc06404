package ajar.visits.plans.runs;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.MadeUpSchool;
import ajar.OtherNode;
import ajar.planner.check.PlanCheck;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.visits.PlanId;
import ajar.visits.plans.Drafts;
import ajar.visits.plans.Plans;
import ajar.visits.plans.requests.FactsReader;
import ajar.visits.plans.requests.PlanRequests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Sam asks for a plan, and the application that makes it is killed, as by a power cut. The next start has to finish it. */
@MadeUpSchool
class KilledRunTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 14);
    private static final LocalDate LAST = FIRST.plusWeeks(3).minusDays(1);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration LOOK_EVERY = Duration.ofMillis(20);

    private static final String IS_UNDER_WAY = """
            select exists (select from visits.plan_run where id = :run and state = 'running' and phase is not null)
            """;
    private static final String WAITS_TO_WRITE = """
            select exists (select from pg_locks where relation = 'visits.unmet_wish'::regclass and not granted)
            """;
    private static final String IS_DONE =
            "select exists (select from visits.plan_run where id = :run and state = 'done')";

    private final Path folder;

    @Autowired
    ConfigurableEnvironment environment;

    @Autowired
    RunLoop loop;

    @Autowired
    PlanRuns runs;

    @Autowired
    Plans plans;

    @Autowired
    Drafts drafts;

    @Autowired
    FactsReader reader;

    @Autowired
    Owner owner;

    private SchoolId school;
    private PersonId sam;
    private PlanId plan;

    KilledRunTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** The loop of this application stands still: only the other one works. */
    @BeforeEach
    void draftAPlan() {
        loop.stop();
        school = new SchoolId(one("select id from school.school"));
        sam = new PersonId(one("select person from school.role where role = 'organiser' limit 1"));
        owner.db()
                .sql("update visits.plan set discarded_at = now() where published_at is null and discarded_at is null")
                .update();
        plan = asSam(() -> plans.draftFor(school, FIRST, LAST, sam));
    }

    @AfterEach
    void goOn() {
        if (!loop.isRunning()) {
            loop.start();
        }
    }

    @Test
    void isTakenUpAgainWhereTheApplicationDiedInMidPlan() throws Exception {
        var run = asSam(() -> runs.ask(school, plan, sam, 8)).orElseThrow();
        killTheOtherOnce(IS_UNDER_WAY, run);
        assertNothingIsWritten(run);

        loop.start();
        await(IS_DONE, run);
        assertTheDraftIsWhole();
    }

    /** The table that is written last is locked until the other application is dead; what it wrote before has to go with it. */
    @Test
    void leavesNothingHalfWritten() throws Exception {
        var run = asSam(() -> runs.ask(school, plan, sam, 1)).orElseThrow();
        owner.db().sql("begin").update();
        try {
            owner.db().sql("lock table visits.unmet_wish in share mode").update();
            killTheOtherOnce(WAITS_TO_WRITE, run);
        } finally {
            owner.db().sql("rollback").update();
        }
        assertNothingIsWritten(run);

        loop.start();
        await(IS_DONE, run);
        assertTheDraftIsWhole();
    }

    private void killTheOtherOnce(String condition, PlanRunId run) throws IOException, InterruptedException {
        var log = folder.resolve("other-node.log");
        var other = OtherNode.start(database(), log);
        try {
            await(condition, run);
            assertThat(other.isAlive()).isTrue();
        } catch (AssertionError never) {
            throw new AssertionError("The other application says: " + Files.readString(log), never);
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    private Map<String, Object> database() {
        var source = environment.getPropertySources().get("fresh database");
        return ((MapPropertySource) Objects.requireNonNull(source)).getSource();
    }

    private void assertNothingIsWritten(PlanRunId run) {
        assertThat(asSam(() -> runs.find(school, run)).orElseThrow().state()).isEqualTo(RunState.RUNNING);
        assertThat(asSam(() -> plans.find(school, plan)).orElseThrow().certificate())
                .isNull();
        assertThat(asSam(() -> drafts.visits(plan))).isEmpty();
        assertThat(asSam(() -> drafts.unmet(plan))).isEmpty();
    }

    /** As somebody else's checker sees it, and as its own certificate says. */
    private void assertTheDraftIsWhole() {
        DatabaseContext.asJob("plan", school.value(), () -> {
            var visits = drafts.visits(plan);
            var certificate = Objects.requireNonNull(
                    plans.find(school, plan).orElseThrow().certificate());
            var request = PlanRequests.of(reader.read(school, plan, FIRST, LAST, TODAY), 1);
            var verdict = PlanCheck.of(request, DemoPlanTest.assignments(request, visits), null);

            assertThat(verdict.breaches()).isEmpty();
            assertThat(visits).hasSizeGreaterThan(20);
            assertThat(certificate.served()).isEqualTo(visits.size());
            assertThat(certificate.asked() - certificate.served())
                    .isEqualTo(drafts.unmet(plan).size());
            assertThat(certificate.first()).isEqualTo(verdict.t1());
        });
    }

    private void await(String condition, PlanRunId run) throws InterruptedException {
        for (var looks = PATIENCE.dividedBy(LOOK_EVERY); looks > 0; looks--) {
            if (owner.db()
                    .sql(condition)
                    .param("run", run.value())
                    .query(Boolean.class)
                    .single()) {
                return;
            }
            Thread.sleep(LOOK_EVERY);
        }
        throw new AssertionError("In vain: " + condition);
    }

    private <T> T asSam(Supplier<T> work) {
        return DatabaseContext.as(sam.value(), school.value(), work::get);
    }

    private UUID one(String question) {
        return owner.db().sql(question).query(UUID.class).single();
    }
}
