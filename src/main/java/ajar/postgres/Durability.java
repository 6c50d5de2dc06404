package ajar.postgres;

import java.util.List;

/** What a crash may cost. */
public enum Durability {
    /** Nothing that was acknowledged: for people's data. */
    DURABLE(List.of()),
    /** Everything: for tests, which start anew anyway, and keep dozens of applications at one server. */
    THROWAWAY(List.of(
            "-c",
            "fsync=off",
            "-c",
            "synchronous_commit=off",
            "-c",
            "full_page_writes=off",
            "-c",
            "max_connections=400"));

    private final List<String> settings;

    Durability(List<String> settings) {
        this.settings = settings;
    }

    List<String> settings() {
        return settings;
    }
}
