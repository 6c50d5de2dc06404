package ajar.mirror.prices;

import java.util.UUID;

/** Names one question to the planner. */
public record PriceId(UUID value) {}
