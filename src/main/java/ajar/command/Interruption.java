package ajar.command;

import java.util.concurrent.CountDownLatch;

/**
 * Ctrl-C, or a polite end from outside: the planner is told to stop, and Java waits until the best plan so far is
 * written. Thread-safe.
 */
final class Interruption implements AutoCloseable {

    private final CountDownLatch written = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stopAndWait, "interruption");
    private volatile boolean asked;

    private Interruption() {}

    /** Listens until it is closed. */
    static Interruption heeded() {
        var interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** Whether somebody wants an end. */
    boolean isAsked() {
        return asked;
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
        if (!asked) {
            forget();
        }
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // Java is ending already, and the hook with it
        }
    }
}
