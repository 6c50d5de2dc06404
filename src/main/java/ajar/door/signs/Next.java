package ajar.door.signs;

import java.time.Instant;

/**
 * What comes after what is now.
 *
 * @param label of a lesson; empty where {@code part} and {@code world} say it
 */
public record Next(String label, Part part, World world, Instant at) {}
