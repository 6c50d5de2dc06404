package ajar.school;

import java.time.LocalDate;

/** A new version of the timetable holds from a date to a date, both included: lessons of those days may have gone or moved. */
public record TimetableImported(SchoolId school, LocalDate from, LocalDate until) {}
