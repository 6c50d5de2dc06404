package ajar.school;

import java.util.UUID;

/** Names a room. */
public record RoomId(UUID value) {}
