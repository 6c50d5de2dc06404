package ajar.school.files.raw;

import java.util.List;

/**
 * Rows of text. Lines without any text are left out.
 *
 * @param name of the sheet; empty for a text file
 * @param cut why reading ended before the end; null when it did not
 */
public record Table(
        String name,
        List<Row> rows,
        @org.jspecify.annotations.Nullable Unreadable cut) {

    /** One row, with its line in the file or its row number in the sheet, from 1. Cells are stripped. */
    public record Row(int line, List<String> cells) {

        /** The cell's text; empty beyond the last cell. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
