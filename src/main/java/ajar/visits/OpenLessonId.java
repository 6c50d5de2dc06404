package ajar.visits;

import java.util.UUID;

/** Names a door: a lesson that its teacher has opened, on one date or week after week. */
public record OpenLessonId(UUID value) {}
