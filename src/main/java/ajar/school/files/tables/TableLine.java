package ajar.school.files.tables;

import java.util.List;

/**
 * One line of a table; lines without any text are left out.
 *
 * @param number its line in the file or its row in the sheet, from 1
 * @param cells stripped
 */
public record TableLine(int number, List<String> cells) {

    public TableLine {
        cells = List.copyOf(cells);
    }

    /** The cell's text; empty beyond the last cell. */
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
}
