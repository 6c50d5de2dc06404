package ajar.school.files;

import java.time.LocalDate;
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
 * @param parts the terms and weeks among which there is something to choose
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
        List<Suspicion> suspicions,
        Parts parts) {

    /**
     * Terms are timetables of their own, each valid for a while; weeks alternate within one timetable. Both lists are empty where there is
     * nothing to choose.
     *
     * @param taken numbers of the terms that were read, and {@code takenWeeks} of the weeks
     */
    public record Parts(List<Span> terms, List<Integer> taken, List<Span> weeks, List<Integer> takenWeeks) {
        static final Parts NONE = new Parts(List.of(), List.of(), List.of(), List.of());
    }

    /** A term or a week, numbered from 1, with its dates where the source has them. */
    public record Span(
            int number,
            String name,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends) {

        /** Whether the dates are known and this is one of them. */
        public boolean contains(LocalDate date) {
            return starts != null && ends != null && !date.isBefore(starts) && !date.isAfter(ends);
        }
    }

    /**
     * What to take of a source with several terms or weeks; empty lists leave it to the reader, which takes all weeks, and the term that
     * holds on a date or else the first.
     */
    public record Taken(
            List<Integer> terms,
            List<Integer> weeks,
            @Nullable LocalDate on) {

        /** Whatever is usual. */
        public static final Taken USUAL = new Taken(List.of(), List.of(), null);

        public Taken {
            terms = List.copyOf(terms);
            weeks = List.copyOf(weeks);
        }
    }

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
     * @param cell as {@link FileProblem#cell}
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
            int line,
            String cell) {}

    /** Whether anything was left out. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == FileProblem.Severity.ERROR);
    }
}
