package ajar.door;

import java.util.UUID;

/** Names a screen beside a door. */
public record ScreenId(UUID value) {}
