package ajar.site.mine;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A zip on its way to the person who asked for it.
 *
 * @param language tag of the language they read
 * @param partsDone of {@code partsAll}, tables as a rule; both 0 before it has begun
 */
public record Takeout(
        TakeoutId id,
        State state,
        String language,
        int partsDone,
        int partsAll,
        @Nullable Instant finishedAt) {

    /** So long it can be fetched. */
    public static final Duration LIFE = Duration.ofHours(1);

    /** How far it is. */
    public enum State {
        WAITING,
        RUNNING,
        READY,
        FAILED
    }

    public boolean isUnderWay() {
        return state == State.WAITING || state == State.RUNNING;
    }

    /** From 0 to 100. */
    public int percent() {
        return partsAll == 0 ? 0 : 100 * partsDone / partsAll;
    }
}
