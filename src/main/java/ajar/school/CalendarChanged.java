package ajar.school;

import java.time.LocalDate;

/**
 * From that date on a day may be closed, have other bells, or be another day of its cycle. A closure that slides moves every later day
 * of a sliding cycle, so look at all of them.
 */
public record CalendarChanged(SchoolId school, LocalDate date) {}
