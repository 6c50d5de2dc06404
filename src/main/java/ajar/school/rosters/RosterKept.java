package ajar.school.rosters;

import ajar.school.files.FileProblem;
import ajar.school.files.raw.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a roster until somebody confirms it: never the files, which may hold pupils and much else.
 *
 * @param sheets tables of staff, whose columns may still be given another meaning
 * @param oneRoster what was read of OneRoster, staff alone; null for tables
 * @param problems found while the tables were taken in
 * @param whole nothing was cut off
 * @param leftOut rows of tables that were called pupils or families
 */
public record RosterKept(
        List<Sheet> sheets, @Nullable RosterRead oneRoster, List<FileProblem> problems, boolean whole, int leftOut) {

    /** A table and the file it came from. */
    public record Sheet(String file, List<Table.Row> rows) {

        public Sheet {
            rows = List.copyOf(rows);
        }
    }

    public RosterKept {
        sheets = List.copyOf(sheets);
        problems = List.copyOf(problems);
    }
}
