package ajar.visits;

import java.util.Locale;

/** Why an agreed visit does not take place. */
public enum Cancellation {
    DECLINED,
    ABSENCE,
    DOOR_SHUT,
    DAY_CLOSED,
    TIMETABLE,
    MOVED,
    WITHDRAWN,
    NO_STAND_IN;

    /** As the database writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
