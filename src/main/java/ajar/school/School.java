package ajar.school;

import java.time.DayOfWeek;
import java.time.ZoneId;

/**
 * A school; all its dates and times are of its own zone.
 *
 * @param familyNameFirst how the names of people who come into the school are said, until somebody says otherwise
 */
public record School(
        SchoolId id, String name, ZoneId zone, DayOfWeek firstWeekday, boolean familyNameFirst, boolean demo) {}
