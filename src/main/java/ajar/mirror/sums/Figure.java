package ajar.mirror.sums;

/**
 * A sum that is told.
 *
 * @param name a side; a ready category as {@code leading.conversation}; or what is left of a side as {@code leading.rest}
 * @param coaches how many of them it is over
 */
public record Figure(String name, int minutes, int coaches) {}
