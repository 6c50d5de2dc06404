package ajar.school.imports;

import ajar.school.files.ColumnMapping;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the steward decided about an upload. The preview is made from it, and only what was previewed can be confirmed.
 *
 * @param from the first date on which the timetable holds, {@code until} the last
 * @param division whose timetable it is; null makes a division from {@code cycle} and {@code bells}
 * @param teachers the new people are teachers
 * @param people by code: {@code new}, {@code nobody}, or the id of a person
 * @param columns what the columns of a table mean, as far as somebody said
 * @param terms those of the file that are read, and {@code weeks} likewise; empty for the usual ones
 */
public record Choices(
        LocalDate from,
        LocalDate until,
        @Nullable UUID division,
        Cycle cycle,
        List<Bell> bells,
        boolean teachers,
        Map<String, String> people,
        ColumnMapping columns,
        List<Integer> terms,
        List<Integer> weeks) {

    /** What was kept before there was a choice of terms has none. */
    public Choices {
        terms = Objects.requireNonNullElse(terms, List.of());
        weeks = Objects.requireNonNullElse(weeks, List.of());
    }

    Choices with(LocalDate otherFrom, LocalDate otherUntil, Cycle otherCycle, List<Bell> otherBells) {
        return new Choices(
                otherFrom, otherUntil, division, otherCycle, otherBells, teachers, people, columns, terms, weeks);
    }

    Choices in(@Nullable UUID otherDivision) {
        return new Choices(from, until, otherDivision, cycle, bells, teachers, people, columns, terms, weeks);
    }

    Choices reading(ColumnMapping otherColumns) {
        return new Choices(from, until, division, cycle, bells, teachers, people, otherColumns, terms, weeks);
    }

    /** What of the files is read, and how: from another source comes another timetable. */
    boolean readsLike(Choices other) {
        return columns.equals(other.columns) && terms.equals(other.terms) && weeks.equals(other.weeks);
    }

    public static final String NEW = "new";
    public static final String NOBODY = "nobody";

    /** The cycle of a division that is still to be made: {@code kind} as the database says it. */
    public record Cycle(String kind, int days, int weekdays) {}

    /** A slot of a division that is still to be made. */
    public record Bell(int period, String name, LocalTime starts, LocalTime ends) {}
}
