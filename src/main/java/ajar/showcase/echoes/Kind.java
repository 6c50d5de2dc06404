package ajar.showcase.echoes;

import java.util.Locale;

/** How a post is taken. */
public enum Kind {
    USEFUL,
    AWESOME,
    INTERESTING,
    BORING,
    SUCKS;

    /** Reaches the author alone. */
    public boolean hurts() {
        return this == BORING || this == SUCKS;
    }

    /** As the database and forms write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Kind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
