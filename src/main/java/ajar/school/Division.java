package ajar.school;

/** A part of a school with its own cycle; a small school has one. */
public record Division(DivisionId id, String name, CycleRule rule) {}
