package ajar.visits.plans.runs;

import java.util.Locale;

/** How far a run has come. */
public enum RunState {
    WAITING,
    RUNNING,
    DONE,
    FAILED;

    static RunState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
