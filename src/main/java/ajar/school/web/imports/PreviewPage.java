package ajar.school.web.imports;

import java.util.List;

/**
 * What an upload would change, and what has to be decided about it.
 *
 * @param refusals what stands in the way, as sentences
 * @param note what just happened, or empty
 * @param newDivision the school gets its first division, so cycle and bells are asked too
 * @param columns what the columns of a table mean; empty for other formats
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
        List<String> broken,
        String from,
        String until,
        List<Option> divisions,
        boolean newDivision,
        Cycle cycle,
        List<Bell> bells,
        List<Column> columns,
        boolean canConfirm) {

    /** Changed, new or gone lessons. */
    public record Part(String title, List<String> lines, String more) {}

    /** Who a code really is; {@code value} is chosen. */
    public record Question(String code, String sentence, String value) {}

    public record Option(String value, String word, boolean chosen) {}

    public record Cycle(List<Option> kinds, int days, int weekdays) {}

    public record Bell(int period, String name, String starts, String ends) {}

    /** What a field is read from; the options are the heads of the table. */
    public record Column(String field, String word, List<Option> heads) {}
}
