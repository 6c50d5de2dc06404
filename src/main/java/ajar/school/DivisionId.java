package ajar.school;

import java.util.UUID;

/** Names a part of a school that has its own cycle and bells. */
public record DivisionId(UUID value) {}
