package ajar.coaching;

import java.util.UUID;

/** Names a conversation between a teacher and a coach. */
public record ConversationId(UUID value) {}
