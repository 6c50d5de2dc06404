package ajar.openness;

import java.util.UUID;

/** That something holds of somebody. */
public record Holding(UUID person, Measure what) {}
