package ajar.school.files;

import ajar.school.files.ColumnGuess.Layout;
import ajar.school.files.ColumnMapping.Field;
import ajar.school.files.GridLayout.Meaning;
import ajar.school.files.grids.CellText;
import ajar.school.files.grids.GridBlock;
import ajar.school.files.grids.GridFinder;
import ajar.school.files.raw.Table;
import ajar.school.files.raw.Table.Row;
import ajar.school.files.words.DayWords;
import ajar.school.files.words.Numbers;
import ajar.school.files.words.PeriodNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds out how a table is laid out, and has it read: one row per lesson, or one column per period. */
final class TableReader {

    private static final int HEADER_WITHIN_ROWS = 15;
    private static final int EXAMPLES = 5;

    /** Of weeks that are drawn, a page for each person; looking for their edges costs more than reading a list does. */
    private static final int DRAWN_ROWS_MAX = 10_000;

    private static final int PARTS_MAX = 6;

    /** As in "Sheet1" and "Tabelle 2". */
    private static final Pattern UNNAMED = Pattern.compile(
            "(?iu)(sheet|tabelle|feuil|feuille|hoja|foglio|planilha|blad|ark|taul|list|munka|лист|φύλλο)\\s?\\d*");

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
            return periods.size() > 1 && who && !fields.containsKey(Field.PERIOD) && !fields.containsKey(Field.START);
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
        var layout = new GridLayout(draft, rows, mapping);
        var drawn = new LinkedHashMap<Sheet, List<GridBlock>>();
        for (var sheet : sheets) {
            var columns = columns(sheet.table(), mapping);
            if (columns.onePerPeriod()) {
                layout.take(sheet, columns);
            } else if (columns.onePerLesson()) {
                rows.take(sheet, columns);
            } else if (!sheet.table().rows().isEmpty()) {
                drawn.put(sheet, grids(sheet));
            }
        }
        var blocks = drawn.values().stream().flatMap(List::stream).toList();
        var meaning = Meaning.of(blocks, mapping);
        drawn.forEach((sheet, found) -> {
            if (found.stream().allMatch(block -> block.cells().isEmpty())) {
                int line = sheet.table().rows().getFirst().line();
                draft.in(sheet.file()).error(line, "files.columns.missing");
            }
            layout.take(
                    sheet,
                    found,
                    meaning,
                    drawn.size() > 1 && !sheet.table().name().isEmpty());
        });
        rows.place();
    }

    /** A sheet is called after whose week it holds, if it is not called as spreadsheets call theirs; a file of text likewise. */
    private static List<GridBlock> grids(Sheet sheet) {
        if (sheet.table().rows().size() > DRAWN_ROWS_MAX) {
            return List.of();
        }
        var name = sheet.table().name();
        var stem = sheet.file().replaceAll(".*[/\\\\]|\\.[^.]*$", "");
        return new GridFinder(
                        sheet.table(),
                        UNNAMED.matcher(name).matches() ? "" : name,
                        stem,
                        new GridFinder.Says(
                                word -> TableWords.field(word)
                                        .filter(field -> field == Field.DAY)
                                        .isPresent(),
                                TableWords::saysWhen,
                                word -> TableWords.whose(word).isPresent()))
                .blocks();
    }

    /** What the parts of cells mean is guessed for the title that the mapping gives. */
    static ColumnGuess guess(Sheet sheet, ColumnMapping mapping) {
        var columns = columns(sheet.table(), ColumnMapping.GUESSED);
        if (columns.onePerPeriod() || columns.onePerLesson()) {
            return guess(sheet.table(), columns);
        }
        var blocks = grids(sheet);
        if (blocks.stream().allMatch(block -> block.cells().isEmpty())) {
            return guess(sheet.table(), columns);
        }
        var meaning = Meaning.of(blocks, mapping);
        var examples = blocks.stream()
                .flatMap(block -> block.cells().stream())
                .map(GridBlock.Cell::parts)
                .sorted(Comparator.comparingInt(parts -> -parts.size()))
                .limit(EXAMPLES)
                .toList();
        return new ColumnGuess(
                Layout.GRID,
                List.of(),
                new ColumnMapping(Map.of(), asLongAs(examples, meaning.cell()), meaning.title()),
                examples,
                blocks.getFirst().title());
    }

    private static ColumnGuess guess(Table table, Columns columns) {
        var rows = table.rows();
        int header = columns.header() < 0 && !rows.isEmpty() ? 0 : columns.header();
        var headers = header < 0 ? List.<String>of() : rows.get(header).cells();
        var named = new EnumMap<Field, String>(Field.class);
        columns.fields().forEach((field, column) -> named.put(field, headers.get(column)));
        var below = rows.subList(Math.min(rows.size(), header + 1), rows.size());
        if (!columns.onePerPeriod()) {
            var examples = below.stream().limit(EXAMPLES).map(Row::cells).toList();
            return new ColumnGuess(
                    Layout.ROW_PER_LESSON, headers, new ColumnMapping(named, List.of(), null), examples, "");
        }
        var cells = below.stream()
                .flatMap(row -> columns.periods().keySet().stream().map(row::cell))
                .flatMap(cell -> CellText.lessons(cell).stream())
                .sorted(Comparator.comparingInt(parts -> -parts.size()))
                .limit(EXAMPLES)
                .toList();
        var order = asLongAs(cells, GridLayout.order(columns.fields().keySet()));
        return new ColumnGuess(Layout.COLUMN_PER_PERIOD, headers, new ColumnMapping(named, order, null), cells, "");
    }

    /** A meaning for each part of the longest cell, if only that it is not read. */
    private static List<Field> asLongAs(List<List<String>> cells, List<Field> order) {
        int longest = cells.stream().mapToInt(List::size).max().orElse(0);
        var all = new ArrayList<>(order.subList(0, Math.min(longest, order.size())));
        while (all.size() < Math.min(longest, PARTS_MAX)) {
            all.add(Field.NOTHING);
        }
        return all;
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
            if (field.isPresent()
                    && !isNowhere(field.get(), mapping)
                    && !fields.containsValue(column)
                    && !PeriodNames.heads(cells.get(column))) {
                fields.putIfAbsent(field.get(), column);
            }
        }
        whoIsNotSaid(rows.get(at), periods(rows, at, fields), mapping, fields);
        return new Columns(at, fields, periods(rows, at, fields));
    }

    private static boolean isNowhere(Field field, ColumnMapping mapping) {
        return ColumnMapping.NOWHERE.equals(mapping.columns().get(field));
    }

    /** A column for each period of each day, and nothing over the first: it says whose weeks these are. */
    private static void whoIsNotSaid(
            Row head, Map<Integer, String> periods, ColumnMapping mapping, Map<Field, Integer> fields) {
        boolean wholeWeek = periods.size() > 2
                && periods.values().stream().allMatch(heading -> heading.contains(":"))
                && periods.values().stream()
                        .allMatch(heading -> DayWords.fitting(List.of(heading)).namesWeekday(heading));
        if (fields.isEmpty() && wholeWeek && head.cell(0).isEmpty() && !periods.containsKey(0)) {
            fields.put(mapping.title() == Field.GROUP ? Field.GROUP : Field.TEACHER, 0);
        }
    }

    private static Map<Integer, String> periods(List<Row> rows, int at, Map<Field, Integer> fields) {
        var cells = rows.get(at).cells();
        var above = at > 0 ? carried(rows.get(at - 1), cells.size()) : List.<String>of();
        var periods = new TreeMap<Integer, String>();
        for (int column = 0; column < cells.size(); column++) {
            if (!fields.containsValue(column) && PeriodNames.heads(cells.get(column))) {
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
}
