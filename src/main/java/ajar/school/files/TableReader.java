package ajar.school.files;

import ajar.school.files.ColumnMapping.Field;
import ajar.school.files.raw.Table;
import ajar.school.files.raw.Table.Row;
import ajar.school.files.words.ClockTimes;
import ajar.school.files.words.DayWords;
import ajar.school.files.words.Numbers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds out how a table is laid out, and has it read: one row per lesson, or one column per period. */
final class TableReader {

    private static final int HEADER_WITHIN_ROWS = 15;
    private static final int EXAMPLES = 5;

    private final Draft draft;
    private final ColumnMapping mapping;

    /** A table and the file it came from. */
    record Sheet(String file, Table table) {}

    /**
     * Which column holds what.
     *
     * @param header index of the header's row; -1 when there is none
     * @param periods columns that are headed by a period, with that heading
     */
    record Columns(int header, Map<Field, Integer> fields, Map<Integer, String> periods) {

        boolean onePerPeriod() {
            boolean who = fields.containsKey(Field.TEACHER) || fields.containsKey(Field.GROUP);
            return periods.size() > 1
                    && (who || fields.containsKey(Field.DAY))
                    && !fields.containsKey(Field.PERIOD)
                    && !fields.containsKey(Field.START);
        }

        boolean onePerLesson() {
            boolean when = fields.containsKey(Field.DAY) || fields.containsKey(Field.PERIOD);
            return when && (fields.containsKey(Field.TEACHER) || fields.containsKey(Field.GROUP));
        }

        String cell(Row row, Field field) {
            var column = fields.get(field);
            return column == null ? "" : row.cell(column);
        }
    }

    TableReader(Draft draft, ColumnMapping mapping) {
        this.draft = draft;
        this.mapping = mapping;
    }

    void read(List<Sheet> sheets) {
        var rows = new RowLayout(draft);
        var grid = new GridLayout(rows, mapping.cell());
        for (var sheet : sheets) {
            var columns = columns(sheet.table(), mapping);
            if (columns.onePerPeriod()) {
                grid.take(sheet, columns);
            } else if (columns.onePerLesson()) {
                rows.take(sheet, columns);
            } else if (!sheet.table().rows().isEmpty()) {
                int line = sheet.table().rows().getFirst().line();
                draft.in(sheet.file()).error(line, "files.columns.missing");
            }
        }
        rows.place();
    }

    static ColumnGuess guess(Table table) {
        var columns = columns(table, ColumnMapping.GUESSED);
        var rows = table.rows();
        var headers = columns.header() < 0
                ? List.<String>of()
                : rows.get(columns.header()).cells();
        var named = new EnumMap<Field, String>(Field.class);
        columns.fields().forEach((field, column) -> named.put(field, headers.get(column)));
        var examples = rows.stream()
                .skip(columns.header() + 1L)
                .limit(EXAMPLES)
                .map(Row::cells)
                .toList();
        return new ColumnGuess(headers, new ColumnMapping(named, List.of()), columns.onePerPeriod(), examples);
    }

    /** The header is the row, near the top, in which most cells say what they head. */
    private static Columns columns(Table table, ColumnMapping mapping) {
        var best = new Columns(-1, numbered(mapping), Map.of());
        int bestKnown = 1;
        for (int i = 0; i < Math.min(HEADER_WITHIN_ROWS, table.rows().size()); i++) {
            var columns = header(table.rows(), i, mapping);
            int known = columns.fields().size() + columns.periods().size();
            if (known > bestKnown && (columns.onePerPeriod() || columns.onePerLesson())) {
                best = columns;
                bestKnown = known;
            }
        }
        return best;
    }

    /** Columns that the mapping names by number, for tables without a header. */
    private static Map<Field, Integer> numbered(ColumnMapping mapping) {
        var fields = new EnumMap<Field, Integer>(Field.class);
        mapping.columns().forEach((field, column) -> {
            int number = Numbers.whole(column).orElse(0);
            if (number > 0) {
                fields.put(field, number - 1);
            }
        });
        return fields;
    }

    private static Columns header(List<Row> rows, int at, ColumnMapping mapping) {
        var cells = rows.get(at).cells();
        var fields = new EnumMap<Field, Integer>(Field.class);
        mapping.columns().forEach((field, name) -> {
            for (int column = cells.size() - 1; column >= 0; column--) {
                if (cells.get(column).equalsIgnoreCase(name.strip())) {
                    fields.put(field, column);
                }
            }
        });
        numbered(mapping).forEach(fields::putIfAbsent);
        for (int column = 0; column < cells.size(); column++) {
            var field = TableWords.field(cells.get(column));
            if (field.isPresent() && !fields.containsValue(column) && !headsPeriod(cells.get(column))) {
                fields.putIfAbsent(field.get(), column);
            }
        }
        return new Columns(at, fields, periods(rows, at, fields));
    }

    private static Map<Integer, String> periods(List<Row> rows, int at, Map<Field, Integer> fields) {
        var cells = rows.get(at).cells();
        var above = at > 0 ? carried(rows.get(at - 1), cells.size()) : List.<String>of();
        var periods = new TreeMap<Integer, String>();
        for (int column = 0; column < cells.size(); column++) {
            if (!fields.containsValue(column) && headsPeriod(cells.get(column))) {
                var day = above.isEmpty() || fields.containsKey(Field.DAY) ? "" : above.get(column);
                periods.put(column, day.isEmpty() ? cells.get(column) : day + ":" + cells.get(column));
            }
        }
        return periods;
    }

    /** Days over several columns stand in the first of them; empty when the row names no days. */
    private static List<String> carried(Row row, int columns) {
        var words = DayWords.fitting(row.cells());
        if (row.cells().stream().filter(words::namesWeekday).count() < 2) {
            return List.of();
        }
        var carried = new ArrayList<String>();
        var last = "";
        for (int column = 0; column < columns; column++) {
            last = row.cell(column).isEmpty() ? last : row.cell(column);
            carried.add(last);
        }
        return carried;
    }

    /** As in "3", "P3", "Period 3", "3.", "Mon 3", "1Mon:2" and "8:15-9:00". */
    private static boolean headsPeriod(String header) {
        if (header.isEmpty() || header.length() > 40) {
            return false;
        }
        return ClockTimes.in(header).start() != null
                || header.matches(
                        "(?i)(p|period|lesson|hour|block|stunde|std\\.?|h|heure|hora|ora)?\\s?\\d{1,2}\\.?(\\s?\\p{L}{1,8}\\.?)?")
                || header.matches(
                                "(?i)([1-9]|[a-d]\\s|wk ?[a-d1-9] )?\\p{L}{2,12}\\.?\\s?[:_/ -]?\\s?(p|period )?\\d{1,2}")
                        && DayWords.fitting(List.of(header)).namesWeekday(header);
    }
}
