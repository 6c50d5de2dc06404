package ajar.coaching;

import java.util.UUID;

/** Names what somebody has begun to write, and what it becomes once it is sent. */
public record DraftId(UUID value) {}
