package ajar.command;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/**
 * Ctrl-C, or a polite end from outside: the planner is told to stop, and Java waits until the best plan so far is
 * written and the caller has ended Java with its own exit code. Thread-safe.
 */
final class Interruption implements AutoCloseable {

    /** What printing a summary and ending may take; only a caller that does not end by itself is not waited for. */
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(5);

    private final CountDownLatch written = new CountDownLatch(1);
    private final Thread hook;
    private volatile boolean asked;

    private Interruption(Thread caller) {
        hook = new Thread(() -> outlive(caller), "interruption");
    }

    /** Listens until it is closed. */
    static Interruption heeded() {
        var interruption = new Interruption(Thread.currentThread());
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** Whether somebody wants an end. */
    boolean isAsked() {
        return asked;
    }

    /** Without this Java would end with the number of the signal while the caller still has a code to give. */
    private void outlive(Thread caller) {
        stopAndWait();
        try {
            caller.join(LONGEST_FAREWELL);
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }

    /** What Java does when it is asked to end. */
    void stopAndWait() {
        asked = true;
        try {
            written.await();
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everything is written, or nothing will be. */
    @Override
    public void close() {
        written.countDown();
        forget();
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // Java is ending already, and the hook with it
        }
    }
}
