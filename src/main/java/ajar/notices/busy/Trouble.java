package ajar.notices.busy;

import java.util.Locale;

/** Why a calendar could not be read. */
public enum Trouble {
    /** Ajar does not go where its address leads. */
    REFUSED,
    /** Nobody answered, or whoever did has no calendar there. */
    AWAY,
    /** What came is no calendar, or half of one. */
    UNREADABLE,
    /** It holds more than Ajar reads. */
    TOO_LARGE;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Trouble of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }

    /** As messages call it. */
    public String word() {
        return column().replace('_', '-');
    }
}
