package ajar.mirror;

import java.util.Locale;

/** The two kinds of hours that a coach has. */
public enum Side {
    LEADING,
    MANAGING;

    /** As the database writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Side of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
