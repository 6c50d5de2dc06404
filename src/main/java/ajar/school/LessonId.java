package ajar.school;

import java.util.UUID;

/** Names a weekly lesson through all versions of a timetable that hold it (the column {@code thread}). */
public record LessonId(UUID value) {}
