package ajar.school.files.raw;

import ajar.school.files.raw.Table.Row;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Separated text as rows, whichever the separator. */
public final class CsvTable {

    /** A school has some thousand lessons a week; ten times that is still a timetable. */
    static final int ROWS_MAX = 100_000;

    static final int COLUMNS_MAX = 500;
    static final int CELL_LENGTH_MAX = 2_000;

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int SAMPLE_LINES = 30;

    private CsvTable() {}

    /** Reads as far as the text can be read; what ended it early is told in {@link Table#cut}. */
    public static Table of(String content) {
        var rows = new ArrayList<Row>();
        var records = CsvReader.builder()
                .fieldSeparator(separator(content))
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(content);
        Unreadable cut = null;
        try {
            for (CsvRecord record : records) {
                check(record, rows.size());
                var row = new Row((int) record.getStartingLineNumber(), stripped(record.getFields()));
                if (row.cells().stream().anyMatch(cell -> !cell.isEmpty())) {
                    rows.add(row);
                }
            }
        } catch (Unreadable tooMuch) {
            cut = tooMuch;
        } catch (CsvParseException broken) {
            cut = new Unreadable(rows.isEmpty() ? 1 : rows.getLast().line() + 1, "files.csv.quote");
        }
        return new Table("", List.copyOf(rows), cut);
    }

    private static void check(CsvRecord record, int rows) throws Unreadable {
        int line = (int) record.getStartingLineNumber();
        if (rows >= ROWS_MAX) {
            throw new Unreadable(line, "files.rows.many", ROWS_MAX);
        } else if (record.getFieldCount() > COLUMNS_MAX) {
            throw new Unreadable(line, "files.columns.many", COLUMNS_MAX);
        } else if (record.getFields().stream().anyMatch(field -> field.length() > CELL_LENGTH_MAX)) {
            throw new Unreadable(line, "files.cell.long", CELL_LENGTH_MAX);
        }
    }

    static List<String> stripped(List<String> cells) {
        return cells.stream().map(CsvTable::stripped).toList();
    }

    /** Also takes off the no-break spaces with which spreadsheets pad. */
    static String stripped(String cell) {
        return cell.replace('\u00A0', ' ').strip();
    }

    /** The separator that cuts most of the first lines into the same number of parts, more than one. */
    private static char separator(String content) {
        var lines = content.lines()
                .limit(SAMPLE_LINES)
                .filter(line -> !line.isBlank())
                .toList();
        char best = SEPARATORS[0];
        int bestScore = 0;
        for (char separator : SEPARATORS) {
            var counts = new HashMap<Integer, Integer>();
            lines.forEach(line -> counts.merge(separatorsIn(line, separator), 1, Integer::sum));
            counts.remove(0);
            int score = counts.values().stream().max(Integer::compare).orElse(0);
            if (score > bestScore) {
                best = separator;
                bestScore = score;
            }
        }
        return best;
    }

    private static int separatorsIn(String line, char separator) {
        int found = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char at = line.charAt(i);
            if (at == '"') {
                quoted = !quoted;
            } else if (at == separator && !quoted) {
                found++;
            }
        }
        return found;
    }
}
