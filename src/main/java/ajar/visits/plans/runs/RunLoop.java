package ajar.visits.plans.runs;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Takes runs one after another, each school's in turn, as long as the application runs.
 *
 * <p>One thread: a run keeps a processor busy, and two at once would only both be late. Planning stops with the application; what
 * was under way is taken up again by the next start.
 */
@Component
class RunLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RunLoop.class);
    private static final int LOOK_EVERY_SECONDS = 2;

    private final RunWorker worker;
    private final Semaphore asked = new Semaphore(0);
    private volatile @Nullable Thread thread;

    RunLoop(RunWorker worker) {
        this.worker = worker;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void wake(PlanRuns.RunAsked event) {
        asked.release();
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().daemon().name("plan-runs").start(this::loop);
    }

    private void loop() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (!workOnNext()) {
                    asked.tryAcquire(LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
                    asked.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (DataAccessException | TransactionException e) {
                LOG.warn("No look at the plan runs; trying again.", e);
                asked.drainPermits();
            }
        }
    }

    private boolean workOnNext() {
        var claim = worker.next();
        claim.ifPresent(this::work);
        return claim.isPresent();
    }

    @SuppressWarnings(
            "PMD.AvoidCatchingGenericException") // whatever breaks, the next school's run must not wait for it
    private void work(RunQueue.Claim claim) {
        try {
            worker.work(claim);
        } catch (RuntimeException e) {
            if (!Thread.currentThread().isInterrupted()) {
                LOG.error("Run {} broke.", claim.run().id().value(), e);
                worker.giveUp(claim);
            }
        }
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
            try {
                running.join(TimeUnit.SECONDS.toMillis(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
