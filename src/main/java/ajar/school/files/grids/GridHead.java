package ajar.school.files.grids;

import ajar.school.files.raw.Table.Row;
import ajar.school.files.words.ClockTimes;
import ajar.school.files.words.DayWords;
import ajar.school.files.words.PeriodNames;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The row across the top of a grid.
 *
 * @param daysAcross whether days stand across and periods down; else it is the other way round
 * @param heads columns, from 0, with the day or period that they belong to
 * @param rows how many rows the head has, 1 or 2
 */
record GridHead(boolean daysAcross, SortedMap<Integer, String> heads, int rows) {

    private static final int LABELS_LOOKED_AT = 4;
    private static final int SPREAD_MAX = 4;

    /** What the first column is called where it holds days is for the caller to know. */
    static Optional<GridHead> at(List<Row> rows, int at, Predicate<String> saysDays) {
        var row = rows.get(at);
        var words = DayWords.fitting(row.cells());
        var days = where(row, text -> isDay(text, words));
        if (days.size() > 1 && days.firstKey() > 0) {
            return Optional.of(new GridHead(true, spread(row, days), 1).withRowBelow(rows, at));
        }
        var periods = where(row, PeriodNames::heads);
        if (periods.size() > 1 && periods.firstKey() > 0 && days.isEmpty()) {
            var head = new GridHead(false, spread(row, periods), 1).withRowBelow(rows, at);
            return head.labelsAreDays(rows, at, saysDays.test(row.cell(0))) ? Optional.of(head) : Optional.empty();
        }
        return Optional.empty();
    }

    /** A weekday, perhaps with the letter of a week; or a numbered day that says so, as "Day 3" does. */
    static boolean isDay(String text, DayWords words) {
        return words.parse(text, false)
                .filter(day -> day.weekday() > 0 || DayWords.saysDay(text))
                .isPresent();
    }

    private static SortedMap<Integer, String> where(Row row, Predicate<String> fits) {
        var found = new TreeMap<Integer, String>();
        for (int column = 0; column < row.cells().size(); column++) {
            if (!row.cell(column).isEmpty() && fits.test(row.cell(column))) {
                found.put(column, row.cell(column));
            }
        }
        return found;
    }

    /** A head over several columns stands in the first of them. The last is taken to be as wide as the one before. */
    private static SortedMap<Integer, String> spread(Row row, SortedMap<Integer, String> found) {
        var spread = new TreeMap<Integer, String>(found);
        int width = 1;
        int before = -1;
        for (int column : found.keySet()) {
            width = before >= 0 ? Math.min(SPREAD_MAX, column - before) : width;
            before = column;
        }
        int last = found.lastKey() + width;
        var head = "";
        for (int column = found.firstKey(); column < last; column++) {
            head = row.cell(column).isEmpty() ? head : found.getOrDefault(column, "");
            if (!head.isEmpty()) {
                spread.put(column, head);
            }
        }
        return spread;
    }

    /** Below the days may stand the letters of weeks, below the periods their times. */
    private GridHead withRowBelow(List<Row> rows, int at) {
        if (at + 1 >= rows.size()) {
            return this;
        }
        var below = rows.get(at + 1);
        var texts = heads.keySet().stream()
                .map(below::cell)
                .filter(text -> !text.isEmpty())
                .toList();
        boolean belongs = texts.size() > 1
                && texts.stream()
                        .allMatch(text -> daysAcross
                                ? DayWords.weekOrEvery(text) > 0
                                : ClockTimes.in(text).start() != null);
        if (!belongs) {
            return this;
        }
        var both = new TreeMap<Integer, String>();
        heads.forEach((column, head) -> both.put(column, (head + " " + below.cell(column)).strip()));
        return new GridHead(daysAcross, both, 2);
    }

    private boolean labelsAreDays(List<Row> rows, int at, boolean said) {
        var labels = rows.stream()
                .skip(at + (long) this.rows)
                .map(this::label)
                .filter(label -> !label.isEmpty())
                .limit(LABELS_LOOKED_AT)
                .toList();
        var words = DayWords.fitting(labels);
        return labels.stream()
                .anyMatch(label ->
                        isDay(label, words) || said && words.parse(label, false).isPresent());
    }

    /** What stands before the first of the columns; two times of day are from and until. */
    String label(Row row) {
        var label = new StringBuilder();
        var before = "";
        for (int column = 0; column < heads.firstKey(); column++) {
            var text = row.cell(column);
            if (!text.isEmpty()) {
                boolean times = ClockTimes.single(before) != null && ClockTimes.single(text) != null;
                label.append(label.isEmpty() ? "" : times ? "-" : " ").append(text);
                before = text;
            }
        }
        return label.toString();
    }

    boolean hasCells(Row row) {
        return heads.keySet().stream().anyMatch(column -> !row.cell(column).isEmpty());
    }
}
