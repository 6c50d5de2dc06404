package ajar.door;

import java.util.UUID;

/** Names a space. */
public record SpaceId(UUID value) {}
