package ajar.school.web.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an upload would change, and what has to be decided about it.
 *
 * @param refusals what stands in the way, as sentences
 * @param note what just happened, or empty
 * @param newDivision the school gets its first division, so cycle and bells are asked too
 * @param longer that the division's calendar will last longer; empty when it lasts long enough
 * @param source how the files are read, as far as there is a choice
 * @param shown names what the page shows, for the confirmation
 */
public record PreviewPage(
        String address,
        String format,
        String note,
        List<String> refusals,
        String counts,
        List<Part> parts,
        List<String> problems,
        String problemsMore,
        List<Question> questions,
        List<Option> people,
        String newPeople,
        boolean teachers,
        String lost,
        String longer,
        List<String> broken,
        String from,
        String until,
        List<Option> divisions,
        boolean newDivision,
        Cycle cycle,
        List<Bell> bells,
        Source source,
        String shown,
        boolean canConfirm) {

    /** Changed, new or gone lessons. */
    public record Part(String title, List<String> lines, String more) {}

    /** Who a code really is; {@code value} is chosen. */
    public record Question(String code, String sentence, String value) {}

    public record Option(String value, String word, boolean chosen) {}

    public record Cycle(List<Option> kinds, int days, int weekdays) {}

    public record Bell(int period, String name, String starts, String ends) {}

    /**
     * @param columns what the columns of a table mean; empty for other formats
     * @param cells what the parts of cells mean; null where lessons are not in cells
     */
    public record Source(List<Column> columns, @Nullable Cells cells, List<Option> terms, List<Option> weeks) {

        public boolean hasChoice() {
            return !columns.isEmpty() || cells != null || !terms.isEmpty() || !weeks.isEmpty();
        }
    }

    /**
     * @param example a cell as it stands in the file; empty where there is none
     * @param titleExample the title of a grid; empty where the lessons are in no grid
     */
    public record Cells(String example, String titleExample, List<Option> titles, List<Column> parts) {}

    /** What a field is read from; the options are the heads of the table. */
    public record Column(String field, String word, List<Option> heads) {}
}
