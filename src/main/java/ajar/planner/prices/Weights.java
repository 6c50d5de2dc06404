package ajar.planner.prices;

/** How much each tier counts in a bound; the third is 0 or 1. */
public record Weights(long first, long second, long third) {}
