package ajar.school;

import java.time.LocalDate;
import java.util.List;

/**
 * A question of the school to whoever keeps visits: what would break if the lessons were these? Asked before a new timetable or a changed
 * calendar is confirmed. The school knows no visits; without an answerer nothing breaks.
 */
public interface VisitsAtStake {

    /**
     * The agreed visits and covers from a date to a date, both included, that could not take place as agreed.
     *
     * @param then all lessons and duties of the school on those dates, as they would be
     */
    List<Broken> brokenBy(SchoolId school, LocalDate from, LocalDate until, List<DatedLesson> then);

    /**
     * One of them, for the steward to read.
     *
     * @param what who visits whom, and when, as a sentence in the words of that module
     */
    record Broken(LocalDate date, String what) {}
}
