package ajar.school.files;

import java.time.LocalTime;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What was read from the files of one timetable, whichever their format.
 *
 * @param format null when no file was recognised
 * @param days names of the days of the cycle (of one week of it when {@code weeks} is above 1), in order
 * @param weeks how many weeks alternate; 1 when every week is alike
 * @param periods in clock order, breaks that the source lists among them included
 * @param lessons placed ones only; duties without a group of pupils among them
 * @param unplaced how many the source knows but has not placed
 */
public record TimetableRead(
        @Nullable Format format,
        List<FileProblem> problems,
        List<String> days,
        int weeks,
        List<Period> periods,
        List<Teacher> teachers,
        List<Named> groups,
        List<Named> rooms,
        List<Named> subjects,
        List<Lesson> lessons,
        int unplaced,
        List<Suspicion> suspicions) {

    /** A teacher; names and address are empty where the source has none. */
    public record Teacher(String code, String given, String family, String email) {}

    /** Anything else with a short code; the name equals the code where the source has no other. */
    public record Named(String code, String name) {}

    /** A period or break of the day, with its clock times where the source has them. */
    public record Period(
            String name,
            @Nullable LocalTime start,
            @Nullable LocalTime end) {}

    /**
     * A placed lesson.
     *
     * @param teachers codes; may be empty, as may groups and rooms
     * @param subject empty when unknown
     * @param cycleDay from 1, a place in {@code days}
     * @param period from 1, a place in {@code periods}
     * @param length in periods, 1 or more; following periods of the list
     * @param weeks those in which it is held, from 1
     * @param file and line: where it was read
     */
    public record Lesson(
            SortedSet<String> teachers,
            SortedSet<String> groups,
            String subject,
            SortedSet<String> rooms,
            int cycleDay,
            int period,
            int length,
            SortedSet<Integer> weeks,
            String file,
            int line) {}

    /** Whether anything was left out. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == FileProblem.Severity.ERROR);
    }
}
