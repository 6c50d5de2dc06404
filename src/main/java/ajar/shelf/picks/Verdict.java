package ajar.shelf.picks;

import java.util.Locale;

/** What whoever picked a chapter says of the rest of the book. */
public enum Verdict {
    NONE,
    SKIP_REST,
    READ_ON;

    /** As the database writes it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Verdict of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
