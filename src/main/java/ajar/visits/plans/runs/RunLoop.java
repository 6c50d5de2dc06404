package ajar.visits.plans.runs;

import ajar.site.work.WorkLoop;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Takes runs one after another, each school's in turn, as long as the application runs.
 *
 * <p>One thread: a run keeps a processor busy, and two at once would only both be late. Planning stops with the application; what
 * was under way is taken up again by the next start.
 */
@Component
class RunLoop extends WorkLoop<RunQueue.Claim> {

    RunLoop(RunWorker worker) {
        super("plan-runs", Duration.ofSeconds(2), worker);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void runAsked(PlanRuns.RunAsked event) {
        wake();
    }
}
