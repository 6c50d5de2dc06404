package ajar.shelf;

import java.util.UUID;

/** Names a chapter that somebody picked. */
public record PickId(UUID value) {}
