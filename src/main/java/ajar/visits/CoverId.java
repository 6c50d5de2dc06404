package ajar.visits;

import java.util.UUID;

/** Names one class that somebody takes so that a visitor can leave it. */
public record CoverId(UUID value) {}
