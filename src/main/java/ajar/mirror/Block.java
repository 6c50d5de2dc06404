package ajar.mirror;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A stretch of a coach's time of one kind; local to the school.
 *
 * @param id of the entry, or of what it was filled in from
 * @param asker who asked for it, in the coach's words; empty where nothing was said, and for whoever is shown the hours
 */
public record Block(UUID id, Origin origin, Category category, LocalDateTime from, LocalDateTime until, String asker) {

    /** Where it comes from. */
    public enum Origin {
        /** The coach entered it. */
        ENTERED,
        /** A class was taken so that its teacher could visit. */
        COVER,
        /** A class was taken because its teacher was absent. */
        ABSENCE,
        /** The coach came along to a visit. */
        BESIDE,
        /** The coach talked with a visitor afterwards. */
        TALK,
        /** The coach's own time was taken for a conversation. */
        CONVERSATION
    }

    public int minutes() {
        return (int) Duration.between(from, until).toMinutes();
    }

    boolean meets(LocalDateTime start, LocalDateTime end) {
        return from.isBefore(end) && start.isBefore(until);
    }
}
