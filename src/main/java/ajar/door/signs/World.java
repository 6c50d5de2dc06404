package ajar.door.signs;

import java.util.Locale;

/** What a space is at a moment: the one word of its sign. */
public enum World {
    WORK,
    SOCIAL,
    QUIET,
    CLOSED;

    /** As the database and the style sheet write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static World of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
