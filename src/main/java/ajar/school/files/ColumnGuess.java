package ajar.school.files;

import java.util.List;

/**
 * What the mapping step shows of a table.
 *
 * @param headers of all columns, in order; none for grids
 * @param mapping the guess; fields without a guess are left out
 * @param examples the first few rows; of grids, the parts of a few cells
 * @param title an example of a grid's title; empty for other layouts
 */
public record ColumnGuess(
        Layout layout, List<String> headers, ColumnMapping mapping, List<List<String>> examples, String title) {

    /** How a table is laid out. */
    public enum Layout {
        ROW_PER_LESSON,
        COLUMN_PER_PERIOD,
        GRID
    }
}
