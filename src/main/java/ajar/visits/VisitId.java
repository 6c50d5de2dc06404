package ajar.visits;

import java.util.UUID;

/** Names an agreed visit. */
public record VisitId(UUID value) {}
