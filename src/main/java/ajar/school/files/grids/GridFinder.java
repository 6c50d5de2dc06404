package ajar.school.files.grids;

import ajar.school.files.grids.GridBlock.Cell;
import ajar.school.files.raw.Table;
import ajar.school.files.raw.Table.Row;
import ajar.school.files.words.DayWords;
import ajar.school.files.words.PeriodNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the grids of a sheet, one below the other. Used for one sheet. */
public final class GridFinder {

    private static final int TITLE_ROWS_MAX = 6;
    private static final Pattern WEEK = Pattern.compile(
            "(?iu)[\\s,;:(–-]*\\b((?:week|wk|woche|semaine|semana|settimana|vecka|uke)\\s?[a-d1-9])\\b\\)?$");

    private final List<Row> rows;
    private final String sheet;
    private final String otherwise;
    private final Says says;

    /**
     * What words say, for those who know them.
     *
     * @param days that days stand below
     * @param when that days, periods or times stand below
     * @param whose that a teacher, group or room follows
     */
    public record Says(Predicate<String> days, Predicate<String> when, Predicate<String> whose) {}

    /** The sheet's name is the title of a single grid; {@code otherwise} is its last resort. Either may be empty. */
    public GridFinder(Table table, String sheet, String otherwise, Says says) {
        this.rows = table.rows();
        this.sheet = sheet;
        this.otherwise = otherwise;
        this.says = says;
    }

    private record Found(int at, GridHead head) {}

    /** Empty when the sheet is no grid. */
    public List<GridBlock> blocks() {
        var found = new ArrayList<Found>();
        for (int at = 0; at < rows.size(); at++) {
            int here = at;
            GridHead.at(rows, at, says.days()).ifPresent(head -> found.add(new Found(here, head)));
        }
        var blocks = new ArrayList<GridBlock>();
        GridBlock before = null;
        for (int i = 0; i < found.size(); i++) {
            var next = i + 1 < found.size() ? found.get(i + 1) : null;
            var block = block(found.get(i), i == 0 ? null : found.get(i - 1), next, before, found.size() == 1);
            blocks.add(block);
            before = block;
        }
        return blocks;
    }

    private GridBlock block(
            Found here, @Nullable Found last, @Nullable Found next, @Nullable GridBlock before, boolean only) {
        int from = here.at() + here.head().rows();
        int until = next == null ? rows.size() : firstTitle(next, here);
        var above = rows.subList(
                last == null ? Math.max(0, here.at() - TITLE_ROWS_MAX) : firstTitle(here, last), here.at());
        var title = title(above, here, only);
        int week = week(title);
        for (var row : above) {
            week = week == 0 ? week(text(row)) : week;
        }
        var named = WEEK.matcher(title).replaceFirst("").strip();
        if (named.isEmpty() && before != null) {
            named = before.title();
        }
        var cells = until > from ? cells(here.head(), rows.subList(from, until)) : List.<Cell>of();
        return new GridBlock(named, rows.get(here.at()).line(), week, cells);
    }

    /** The rows right above a grid that are neither its own nor of the one before: they say whose it is. */
    private int firstTitle(Found of, Found before) {
        int first = of.at();
        while (first > before.at() + before.head().rows()
                && of.at() - first < TITLE_ROWS_MAX
                && isTitle(rows.get(first - 1), before.head())) {
            first--;
        }
        return first;
    }

    private boolean isTitle(Row row, GridHead before) {
        if (says.whose().test(firstWord(text(row)))) {
            return true;
        }
        var label = before.label(row);
        boolean ofTheGrid = before.daysAcross()
                ? PeriodNames.heads(label)
                : GridHead.isDay(label, DayWords.fitting(List.of(label)));
        return !before.hasCells(row) && !label.isEmpty() && !ofTheGrid;
    }

    /** What says whose it is comes first; then the sheet's own name, the nearest line, the corner of the grid, the last resort. */
    private String title(List<Row> above, Found here, boolean only) {
        for (int i = above.size() - 1; i >= 0; i--) {
            if (says.whose().test(firstWord(text(above.get(i))))) {
                return text(above.get(i));
            }
        }
        if (only && !sheet.isEmpty()) {
            return sheet;
        }
        for (int i = above.size() - 1; i >= 0; i--) {
            var filled = above.get(i).cells().stream()
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            if (filled.size() == 1
                    && !WEEK.matcher(filled.getFirst()).replaceFirst("").isBlank()) {
                return filled.getFirst();
            }
        }
        var corner = rows.get(here.at()).cell(0);
        return corner.isEmpty() || says.when().test(corner) ? only ? otherwise : "" : corner;
    }

    private static String text(Row row) {
        return String.join(
                " ", row.cells().stream().filter(cell -> !cell.isEmpty()).toList());
    }

    private static String firstWord(String text) {
        return text.split("[\\s:]", 2)[0];
    }

    private static int week(String text) {
        var week = WEEK.matcher(text);
        return week.find() ? Math.max(0, DayWords.weekOrEvery(week.group(1))) : 0;
    }

    /** A row without a day or period of its own goes on with the cells of the row above. */
    private static List<Cell> cells(GridHead head, List<Row> body) {
        var cells = new ArrayList<Cell>();
        Map<Integer, String> texts = new TreeMap<>();
        var label = "";
        int line = 0;
        for (var row : body) {
            var own = head.label(row);
            if (!own.isEmpty() || line == 0) {
                add(cells, head, texts, label, line);
                texts.clear();
                label = own;
                line = row.line();
            }
            head.heads().forEach((column, name) -> {
                if (!row.cell(column).isEmpty()) {
                    texts.merge(first(head, name, column), row.cell(column), (a, b) -> a + "\n" + b);
                }
            });
        }
        add(cells, head, texts, label, line);
        return cells;
    }

    /** Columns under one head make one cell. */
    private static int first(GridHead head, String name, int column) {
        int first = column;
        while (name.equals(head.heads().get(first - 1))) {
            first--;
        }
        return first;
    }

    private static void add(List<Cell> cells, GridHead head, Map<Integer, String> texts, String label, int line) {
        texts.forEach((column, text) -> {
            var name = String.valueOf(head.heads().get(column));
            for (var parts : CellText.lessons(text)) {
                cells.add(new Cell(
                        head.daysAcross() ? name : label,
                        head.daysAcross() ? label : name,
                        List.copyOf(parts),
                        line,
                        column + 1));
            }
        });
    }
}
