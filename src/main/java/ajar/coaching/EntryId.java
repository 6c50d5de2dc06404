package ajar.coaching;

import java.util.UUID;

/** Names one thing that was written in a conversation. */
public record EntryId(UUID value) {}
