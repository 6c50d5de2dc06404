package ajar.postgres;

import java.util.List;

/** What a crash may cost. */
public enum Durability {
    /** Nothing that was acknowledged: for people's data. */
    DURABLE(List.of()),
    /** Everything: for tests, which start anew anyway. */
    THROWAWAY(List.of("-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"));

    private final List<String> settings;

    Durability(List<String> settings) {
        this.settings = settings;
    }

    List<String> settings() {
        return settings;
    }
}
