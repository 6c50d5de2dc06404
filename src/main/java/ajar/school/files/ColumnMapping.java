package ajar.school.files;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table holds what. Fields that are not named here are guessed from their headers.
 *
 * @param columns the header of each field's column, or its number from 1, or {@link #NOWHERE}; compared without regard to case
 * @param cell the order of the parts within a lesson's cell, for layouts with lessons in cells; empty to guess
 * @param title what the title of a grid means: a teacher, a group or a room; null to guess
 */
public record ColumnMapping(
        Map<Field, String> columns,
        List<Field> cell,
        @Nullable Field title) {

    /** In place of a header: the table does not have this field, whatever its headers look like. */
    public static final String NOWHERE = "-";

    /** Leaves everything to the guesses. */
    public static final ColumnMapping GUESSED = new ColumnMapping(Map.of(), List.of(), null);

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
        END,
        /** A part of a cell that is not read. */
        NOTHING
    }

    public ColumnMapping {
        columns = Map.copyOf(columns);
        cell = List.copyOf(cell);
    }
}
