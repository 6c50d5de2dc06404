package ajar.school.calendar;

/** What became of a wish to take something out of the calendar. */
public enum RemovalAnswer {
    REMOVED,
    /** Regular bells ring on every day that nothing else is said about. */
    REGULAR,
    /** The calendar rings these bells on a day that is still to come. */
    RINGS,
    /** A timetable still holds, today or later. */
    HAS_TIMETABLE,
    /** It has ended, and what happened in its time is told by it. */
    OVER
}
