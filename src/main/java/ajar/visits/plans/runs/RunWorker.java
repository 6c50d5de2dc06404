package ajar.visits.plans.runs;

import ajar.postgres.DatabaseContext;
import ajar.school.Schools;
import ajar.site.work.Worker;
import ajar.visits.plans.Drafts;
import ajar.visits.plans.Plan;
import ajar.visits.plans.Plans;
import ajar.visits.plans.requests.Facts;
import ajar.visits.plans.requests.FactsReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Works on one run from its claim to its draft. Everything it reads and writes is in the name of the job {@code plan}. */
@Component
class RunWorker implements Worker<RunQueue.Claim> {

    static final String JOB = "plan";

    private final RunQueue queue;
    private final Plans plans;
    private final Drafts drafts;
    private final FactsReader facts;
    private final Schools schools;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    RunWorker(
            RunQueue queue,
            Plans plans,
            Drafts drafts,
            FactsReader facts,
            Schools schools,
            Clock clock,
            TransactionTemplate transaction,
            JsonMapper json) {
        this.queue = queue;
        this.plans = plans;
        this.drafts = drafts;
        this.facts = facts;
        this.schools = schools;
        this.clock = clock;
        this.transaction = transaction;
        this.json = json;
    }

    /** Works until the draft is written, or until somebody else has the run. */
    @Override
    public void work(RunQueue.Claim claim) {
        var run = claim.run();
        DatabaseContext.asJob(JOB, run.school().value(), () -> plans.find(run.school(), run.plan())
                .filter(Plan::isDraft)
                .ifPresentOrElse(plan -> work(claim, plan), () -> queue.fail(claim, "no-draft")));
    }

    private void work(RunQueue.Claim claim, Plan plan) {
        planned(claim, plan).ifPresent(content -> write(claim, plan, content));
    }

    /** Empty when the run came to nothing, or is no longer ours: when the application stops, the next start takes it up. */
    private Optional<Drafts.Content> planned(RunQueue.Claim claim, Plan plan) {
        var run = claim.run();
        try (var pulse = new Pulse(claim, queue)) {
            var content =
                    Planning.plan(read(plan), run.seed(), new Seconds(run.seconds()), pulse::shouldStop, pulse::tell);
            return pulse.isLost() || Thread.currentThread().isInterrupted() ? Optional.empty() : Optional.of(content);
        } catch (Planning.PinsClash e) {
            queue.fail(claim, PlanRun.CLASH + json.writeValueAsString(e.clash()));
            return Optional.empty();
        }
    }

    private Facts read(Plan plan) {
        var zone = schools.get(plan.school()).zone();
        return facts.read(plan.school(), plan.id(), plan.first(), plan.last(), LocalDate.now(clock.withZone(zone)));
    }

    /** The end of the run and its draft are one: neither is without the other. */
    private void write(RunQueue.Claim claim, Plan plan, Drafts.Content content) {
        transaction.executeWithoutResult(status -> {
            if (!queue.finish(claim) || !drafts.replace(plan.school(), plan.id(), content)) {
                status.setRollbackOnly();
            }
        });
    }

    /** The next run of any school that waits or was left behind. */
    @Override
    public Optional<RunQueue.Claim> next() {
        return DatabaseContext.asJob(JOB, () -> queue.claim(Pulse.SILENCE));
    }

    /** Gives up a run that broke; the trouble is in the log under its id. */
    @Override
    public void giveUp(RunQueue.Claim claim) {
        DatabaseContext.asJob(JOB, claim.run().school().value(), () -> queue.fail(claim, "broken"));
    }

    @Override
    public UUID idOf(RunQueue.Claim claim) {
        return claim.run().id().value();
    }
}
