package ajar.school.files;

import java.util.List;
import java.util.Map;

/**
 * Which column of a table holds what. Fields that are not named here are guessed from their headers.
 *
 * @param columns the header of each field's column, or its number from 1; compared without regard to case
 * @param cell the order of the parts within a lesson's cell, for layouts with one column per period;
 *     empty to guess
 */
public record ColumnMapping(Map<Field, String> columns, List<Field> cell) {

    /** Leaves everything to the guesses. */
    public static final ColumnMapping GUESSED = new ColumnMapping(Map.of(), List.of());

    /** What a column, or a part of a cell, can mean. */
    public enum Field {
        TEACHER,
        GROUP,
        SUBJECT,
        ROOM,
        DAY,
        PERIOD,
        WEEK,
        LENGTH,
        START,
        END
    }

    public ColumnMapping {
        columns = Map.copyOf(columns);
        cell = List.copyOf(cell);
    }
}
