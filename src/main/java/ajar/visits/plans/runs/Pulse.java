package ajar.visits.plans.runs;

import ajar.postgres.DatabaseContext;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Says three times a second at most that a run is being worked on, and how far it has come, and hears whether it should stop.
 *
 * <p>It has a thread of its own: the planner never waits for the database.
 */
final class Pulse implements AutoCloseable {

    /** Nobody is thought dead earlier; a paused machine or a short loss of the database is no death. */
    static final Duration SILENCE = Duration.ofSeconds(15);

    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
    private static final Duration BEAT = Duration.ofMillis(300);
    private static final int BEATS_WITHOUT_NEWS = 3;

    private final RunQueue.Claim claim;
    private final RunQueue queue;
    private final AtomicReference<@Nullable RunProgress> news = new AtomicReference<>();
    private final Thread thread;
    private volatile boolean stop;
    private volatile boolean lost;

    Pulse(RunQueue.Claim claim, RunQueue queue) {
        this.claim = claim;
        this.queue = queue;
        thread = Thread.ofVirtual().name("plan-pulse").start(this::beat);
    }

    /** Called from the planner's thread; only the latest news is written. */
    void tell(RunProgress progress) {
        news.set(progress);
    }

    boolean shouldStop() {
        return stop || lost || Thread.currentThread().isInterrupted();
    }

    /** Whether somebody else has the run by now. */
    boolean isLost() {
        return lost;
    }

    private void beat() {
        int quiet = 0;
        try {
            while (!lost) {
                Thread.sleep(BEAT);
                var progress = news.getAndSet(null);
                if (progress != null || ++quiet >= BEATS_WITHOUT_NEWS) {
                    quiet = 0;
                    hear(progress);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void hear(@Nullable RunProgress progress) {
        try {
            var school = claim.run().school().value();
            var heard = DatabaseContext.asJob(
                    RunWorker.JOB, school, () -> progress == null ? queue.hear(claim) : queue.hear(claim, progress));
            switch (heard) {
                case GO_ON -> {}
                case STOP_AND_KEEP_THE_BEST -> stop = true;
                case NO_LONGER_YOURS -> lost = true;
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.warn(
                    "The progress of run {} could not be written; trying again.",
                    claim.run().id().value(),
                    e);
        }
    }

    /** Waits until the last word is out; harmless when repeated. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
