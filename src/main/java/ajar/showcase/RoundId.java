package ajar.showcase;

import java.util.UUID;

/** Names the days on which a prompt is asked. */
public record RoundId(UUID value) {}
