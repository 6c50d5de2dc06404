package ajar.school;

import java.util.UUID;

/** Names one school of a district. */
public record SchoolId(UUID value) {}
