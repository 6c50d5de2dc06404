package ajar.site.work;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Has a worker do one piece after another in a thread of its own, as long as Ajar runs.
 *
 * <p>It looks when it is woken, and every few seconds because another node may have been asked. A piece that breaks is logged and
 * given up, and the next one does not wait for it; where a look itself fails, because the database is away, it pauses and tries
 * again, for ever: a thread that ends in silence would leave everybody waiting. When Ajar stops, the
 * thread is interrupted and given five seconds. {@link #wake} may be called from any thread. No public method is final, because Spring
 * may put a proxy before the loop.
 *
 * @param <P> a piece of the work
 */
public abstract class WorkLoop<P> implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WorkLoop.class);
    private static final long STOP_WITHIN_MILLIS = Duration.ofSeconds(5).toMillis();

    private final String name;
    private final Duration lookEvery;
    private final Worker<P> worker;
    private final Semaphore calls = new Semaphore(0);
    private volatile @Nullable Thread thread;

    /**
     * @param name of the thread, and of the work in the log
     * @param lookEvery how long it waits for a call before it looks by itself
     */
    protected WorkLoop(String name, Duration lookEvery, Worker<P> worker) {
        this.name = name;
        this.lookEvery = lookEvery;
        this.worker = worker;
    }

    /** There may be a piece to do; call it once the piece is committed. */
    protected final void wake() {
        calls.release();
    }

    /** What else is to be done now and then, before it looks for a piece; in its thread. Nothing, unless there is something. */
    protected void beforeLook() {}

    @Override
    public void start() {
        thread = Thread.ofPlatform().daemon().name(name).start(this::loop);
    }

    private void loop() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                var piece = next();
                if (piece != null) {
                    work(piece);
                } else if (calls.tryAcquire(lookEvery.toMillis(), TimeUnit.MILLISECONDS)) {
                    calls.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Null when nothing waits, or when nobody can say so just now. */
    private @Nullable P next() throws InterruptedException {
        try {
            beforeLook();
            return worker.next().orElse(null);
        } catch (RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) {
                return null;
            }
            LOG.warn("No look at the {}; trying again.", name, e);
            Thread.sleep(lookEvery);
            return null;
        }
    }

    private void work(P piece) {
        try {
            worker.work(piece);
        } catch (RuntimeException e) {
            if (!Thread.currentThread().isInterrupted()) {
                LOG.error("One of the {} broke: {}.", name, worker.idOf(piece), e);
                giveUp(piece);
            }
        }
    }

    private void giveUp(P piece) {
        try {
            worker.giveUp(piece);
        } catch (RuntimeException e) {
            // It falls silent, and is claimed again when the database is back.
            LOG.warn("One of the {} could not be given up: {}.", name, worker.idOf(piece), e);
        }
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
            try {
                running.join(STOP_WITHIN_MILLIS);
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
