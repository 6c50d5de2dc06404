package ajar.coaching;

import java.util.UUID;

/** Names a card that both write and both sign. */
public record CardId(UUID value) {}
