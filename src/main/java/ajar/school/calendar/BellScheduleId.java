package ajar.school.calendar;

import java.util.UUID;

/** Names a bell schedule of a division. */
public record BellScheduleId(UUID value) {}
