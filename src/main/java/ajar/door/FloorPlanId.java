package ajar.door;

import java.util.UUID;

/** Names the plan of a floor. */
public record FloorPlanId(UUID value) {}
