package ajar.visits.rules;

import java.util.Locale;

/** Whether teachers stand in for each other. Nobody is obliged unless the school says so. */
public enum ColleaguesCover {
    NEVER,
    VOLUNTEERS,
    WHEN_FREE;

    /** As the database writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ColleaguesCover of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
