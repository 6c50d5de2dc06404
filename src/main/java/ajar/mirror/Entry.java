package ajar.mirror;

import java.time.LocalDateTime;

/** What a coach says of some of their time; local to the school. */
public record Entry(String category, LocalDateTime from, LocalDateTime until, String asker) {

    static final int ASKER_MAX = 120;

    public Entry {
        asker = asker.strip();
        if (asker.length() > ASKER_MAX) {
            asker = asker.substring(0, ASKER_MAX);
        }
    }
}
