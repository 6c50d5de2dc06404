package ajar.planner;

import java.time.LocalDate;
import java.util.List;

/**
 * One lesson on one date.
 *
 * @param start minute of the day, included
 * @param end minute of the day, excluded
 * @param teachers none, one, or several who teach it together
 * @param groups the groups of pupils; a group's name is the same in all its lessons and differs between schools
 * @param course same group, same subject: lessons that should not be left to cover again and again
 * @param zone where it is; walking within a zone takes no time
 * @param mayBeCovered false for a test, a laboratory, or whatever only its own teacher can hold
 */
public record Lesson(
        String id,
        String school,
        LocalDate date,
        int start,
        int end,
        List<String> teachers,
        List<String> groups,
        String course,
        String zone,
        boolean mayBeCovered) {

    public Lesson {
        if (start >= end) {
            throw new IllegalArgumentException("Lesson " + id + " ends before it starts.");
        }
        teachers = List.copyOf(teachers);
        groups = List.copyOf(groups);
    }
}
