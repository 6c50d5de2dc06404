package ajar.school.files.grids;

import java.util.List;

/**
 * One grid of a sheet.
 *
 * @param title whose week it is, as the sheet says; empty when it does not
 * @param line where the grid begins
 * @param week that the title names, from 1; 0 for every week
 */
public record GridBlock(String title, int line, int week, List<Cell> cells) {

    /**
     * A lesson in a cell.
     *
     * @param parts what stands in the cell, from first to last; never empty
     * @param line row of the sheet from 1
     * @param column from 1
     */
    public record Cell(String day, String period, List<String> parts, int line, int column) {

        /** As spreadsheets call it: C5. */
        public String name() {
            var letters = new StringBuilder();
            for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
                letters.insert(0, (char) ('A' + (rest - 1) % 26));
            }
            return letters.append(line).toString();
        }
    }
}
