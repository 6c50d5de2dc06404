package ajar.door.signs;

import java.time.LocalDateTime;

/**
 * For a while a space is something else than the rules say.
 *
 * @param line what is said then; may be empty
 */
public record Different(LocalDateTime starts, LocalDateTime ends, World world, String line) {}
