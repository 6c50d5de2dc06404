package ajar.school;

import java.util.UUID;

/** Names a person; the same in every module. */
public record PersonId(UUID value) {}
