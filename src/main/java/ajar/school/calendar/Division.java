package ajar.school.calendar;

import ajar.school.DivisionId;

/** A part of a school with its own cycle; a small school has one. */
public record Division(DivisionId id, String name, CycleRule rule) {}
