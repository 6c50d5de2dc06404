package ajar.door;

import java.util.UUID;

/** Names a change of what a space is for a while. */
public record ChangeId(UUID value) {}
