package ajar.school;

/** The made-up school of a demo has its people, timetable and calendar; other modules may now fill it with life. */
public record DemoSchoolFounded(SchoolId school) {}
