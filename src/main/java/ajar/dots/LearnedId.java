package ajar.dots;

import java.util.UUID;

/** Names what somebody says that they learned from a colleague. */
public record LearnedId(UUID value) {}
