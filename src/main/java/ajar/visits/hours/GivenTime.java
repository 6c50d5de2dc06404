package ajar.visits.hours;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * Time that somebody gave; local to the school.
 *
 * @param source names it among what was given in the same way
 */
public record GivenTime(Way way, UUID source, LocalDateTime from, LocalDateTime until) {

    /** In which way it was given. */
    public enum Way {
        /** A class was taken so that its teacher could visit. */
        COVER,
        /** A class was taken because its teacher was absent. */
        ABSENCE,
        /** A coach came along to a visit. */
        BESIDE,
        /** A coach talked with a visitor afterwards. */
        TALK
    }
}
