package ajar.door.signs;

import java.util.Locale;

/** What a space was made for. */
public enum SpaceKind {
    CLASSROOM,
    WORKSHOP,
    QUIET,
    SOCIAL,
    CORRIDOR;

    /** As the database writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static SpaceKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
