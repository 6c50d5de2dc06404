package ajar.door;

import java.util.UUID;

/** Names a routine. */
public record RoutineId(UUID value) {}
