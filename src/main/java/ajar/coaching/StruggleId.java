package ajar.coaching;

import java.util.UUID;

/** Names a struggle of a teacher. */
public record StruggleId(UUID value) {}
