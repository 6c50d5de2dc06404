package ajar.site.times;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A stretch of one's own time, local to the school.
 *
 * @param kind the word that whoever took it has left, or empty
 */
public record OwnTime(UUID id, LocalDateTime from, LocalDateTime until, String kind) {}
