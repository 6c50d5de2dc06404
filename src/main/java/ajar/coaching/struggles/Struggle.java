package ajar.coaching.struggles;

import ajar.coaching.StruggleId;
import java.time.Instant;

/** Private words of a teacher; nobody else reads them. */
public record Struggle(StruggleId id, String words, Instant writtenAt) {

    /** Characters: a page, more than a tired teacher writes. */
    public static final int WORDS_MAX = 4000;

    /** Whether it can be kept: it says something, and not more than fits. */
    public static boolean holds(String words) {
        return !words.isBlank() && words.length() <= WORDS_MAX;
    }
}
