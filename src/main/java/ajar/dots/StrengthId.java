package ajar.dots;

import java.util.UUID;

/** Names what somebody offers to be seen for. */
public record StrengthId(UUID value) {}
