package ajar.school;

import java.util.UUID;

/** Names a practice of a school's vocabulary. */
public record PracticeId(UUID value) {}
