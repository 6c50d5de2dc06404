package ajar.door.signs;

import java.util.Locale;

/** What part of the day it is in a space. */
public enum Part {
    /** Somebody is taught here, or comes in to be. */
    LESSON,
    /** Others have lessons, and nobody is taught here. */
    FREE,
    BREAK,
    LUNCH,
    /** Before and after school, and days without it. */
    CLOSED;

    /** As the database writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Part of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
