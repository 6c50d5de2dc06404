package ajar.showcase.posts;

import java.util.Locale;

/** Who reads a post or a reply besides its author. */
public enum Standing {
    /** The host of the visit it is about, who has not said yes. */
    ASKED,
    /** The school. */
    SHOWN,
    /** Moderators, until one has decided. */
    HELD,
    /** Moderators, one of whom hid it. */
    HIDDEN;

    /** As the database writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Standing of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
