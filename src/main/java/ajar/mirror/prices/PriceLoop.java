package ajar.mirror.prices;

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

/** Finds prices one after another as long as Ajar runs; what was cut off is begun again. */
@Component
class PriceLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PriceLoop.class);
    private static final int LOOK_EVERY_SECONDS = 5;

    private final PriceWorker worker;
    private final Semaphore asked = new Semaphore(0);
    private volatile @Nullable Thread thread;

    PriceLoop(PriceWorker worker) {
        this.worker = worker;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void wake(Prices.PriceAsked event) {
        asked.release();
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().daemon().name("prices").start(this::loop);
    }

    private void loop() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                var price = worker.next();
                price.ifPresent(this::find);
                if (price.isEmpty() && asked.tryAcquire(LOOK_EVERY_SECONDS, TimeUnit.SECONDS)) {
                    asked.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (DataAccessException | TransactionException e) {
                LOG.warn("No look at the prices; trying again.", e);
                pause();
            }
        }
    }

    @SuppressWarnings(
            "PMD.AvoidCatchingGenericException") // whatever breaks, the next coach's question must not wait for it
    private void find(Price price) {
        try {
            worker.find(price);
        } catch (RuntimeException e) {
            if (!Thread.currentThread().isInterrupted()) {
                LOG.error("Price {} broke.", price.id().value(), e);
                worker.giveUp(price);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(TimeUnit.SECONDS.toMillis(LOOK_EVERY_SECONDS));
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
