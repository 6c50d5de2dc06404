package ajar.focus;

import ajar.focus.goals.CommonGoalId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing on somebody's list, opened for its owner.
 *
 * @param words in which its owner says what they do, or empty
 * @param since when it came to where it stands
 * @param reason why it was parked, or empty
 * @param goal the school's goal that its owner linked it to
 */
public record FocusItem(
        FocusItemId id,
        String title,
        String words,
        State state,
        Instant since,
        String reason,
        Origin origin,
        @Nullable CommonGoalId goal) {

    public static final int TITLE_LENGTH_MAX = 120;
    public static final int WORDS_LENGTH_MAX = 500;
    public static final int REASON_LENGTH_MAX = 300;

    /** Where it stands. */
    public enum State {
        /** In hand; one or two at a time. */
        ACTIVE,
        /** Comes later, in its owner's order. */
        WAITING,
        /** Put aside, with the reason said. */
        PARKED,
        DONE,
        /** Taken off; gone for good once that can no longer be undone. */
        OFF;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
