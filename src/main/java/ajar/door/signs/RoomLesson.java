package ajar.door.signs;

import java.time.LocalDateTime;

/**
 * A lesson in the room of a sign, in the school's own time.
 *
 * @param label "8B Science"
 * @param line what to do as one comes in, in the teacher's words; may be empty
 * @param welcome whether colleagues may come in and sit down
 */
public record RoomLesson(LocalDateTime starts, LocalDateTime ends, String label, String line, boolean welcome) {}
