package ajar.site.mine;

import ajar.site.entry.SignedIn;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Makes zips one after another, throws old ones away, and takes up erasures that were cut off, as long as Ajar runs. */
@Component
class Errands implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Errands.class);
    private static final int LOOK_EVERY_SECONDS = 5;
    private static final long SWEEP_EVERY_NANOS = Duration.ofMinutes(1).toNanos();

    private final TakeoutWorker takeouts;
    private final ErasureWork erasures;
    private final Semaphore asked = new Semaphore(0);
    private volatile @Nullable Thread thread;

    Errands(TakeoutWorker takeouts, ErasureWork erasures) {
        this.takeouts = takeouts;
        this.erasures = erasures;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void wake(Takeouts.TakeoutAsked event) {
        asked.release();
    }

    /** Whoever comes to this machine next finds no zip of theirs. */
    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn gone) {
            takeouts.throwAway(gone.person());
        }
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().daemon().name("errands").start(this::loop);
    }

    private void loop() {
        var swept = System.nanoTime() - SWEEP_EVERY_NANOS;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (System.nanoTime() - swept >= SWEEP_EVERY_NANOS) {
                    swept = System.nanoTime();
                    takeouts.sweep();
                    erasures.resume();
                }
                var claim = takeouts.next();
                if (claim.isPresent()) {
                    make(claim.get());
                } else {
                    // Called or not, it looks again; another node may have been asked.
                    if (asked.tryAcquire(LOOK_EVERY_SECONDS, TimeUnit.SECONDS)) {
                        asked.drainPermits();
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (DataAccessException | TransactionException e) {
                LOG.warn("No look at what people take along; trying again.", e);
                asked.drainPermits();
                pause();
            }
        }
    }

    /** Whatever breaks, the next one must not wait for it. */
    private void make(TakeoutQueue.Claim claim) {
        try {
            takeouts.make(claim);
        } catch (RuntimeException e) {
            if (!Thread.currentThread().isInterrupted()) {
                LOG.error("Takeout {} broke.", claim.id().value(), e);
                takeouts.giveUp(claim);
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(LOOK_EVERY_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
