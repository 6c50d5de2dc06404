package ajar.mirror;

import java.util.UUID;

/** Names one entry. */
public record EntryId(UUID value) {}
