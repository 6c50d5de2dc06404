package ajar.school;

import java.time.DayOfWeek;
import java.time.ZoneId;

/** A school; all its dates and times are of its own zone. */
public record School(SchoolId id, String name, ZoneId zone, DayOfWeek firstWeekday, boolean demo) {}
