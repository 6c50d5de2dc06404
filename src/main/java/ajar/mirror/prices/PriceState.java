package ajar.mirror.prices;

import java.util.Locale;

/** How far a question has come. */
public enum PriceState {
    WAITING,
    RUNNING,
    DONE,
    /** No plan was published for that day, or the coach was not at school. */
    NO_PLAN,
    FAILED;

    static PriceState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
