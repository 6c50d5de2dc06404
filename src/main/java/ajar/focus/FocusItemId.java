package ajar.focus;

import java.util.UUID;

/** Names one thing on somebody's list. */
public record FocusItemId(UUID value) {}
