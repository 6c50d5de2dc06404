package ajar.school.rosters.oneroster;

import java.util.Locale;

/** Whether an entry holds. Blank in bulk files; but they say it too, and in words of their own. */
enum Status {
    HOLDS,
    GONE,
    UNKNOWN;

    static Status of(String cell) {
        return switch (cell.strip().toLowerCase(Locale.ROOT)) {
            case "", "active" -> HOLDS;
            case "tobedeleted", "inactive", "deleted", "archived" -> GONE;
            default -> UNKNOWN;
        };
    }
}
