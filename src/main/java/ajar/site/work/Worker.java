package ajar.site.work;

import java.util.Optional;
import java.util.UUID;

/**
 * Does pieces of one kind of work. Called from one thread.
 *
 * @param <P> a piece that has been claimed: nobody else works on it while this one lets itself be heard of
 */
public interface Worker<P> {

    /** Claims the next piece; empty when none waits. */
    Optional<P> next();

    /** Does a piece to its end, or leaves it as soon as the thread is interrupted: the next start takes it up. */
    void work(P piece);

    /** Gives up a piece that broke, so that it is not tried for ever and whoever waits for it is told. */
    void giveUp(P piece);

    /** What the log calls a piece. */
    UUID idOf(P piece);
}
