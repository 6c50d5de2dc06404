package ajar.school.calendar;

import ajar.school.DivisionId;
import ajar.school.Slot;
import java.util.List;

/** Clock times for the slots of a day; {@code slots} are in clock order. Each division has one regular schedule. */
public record BellSchedule(BellScheduleId id, DivisionId division, String name, boolean regular, List<Slot> slots) {}
