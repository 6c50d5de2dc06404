package ajar.school.files;

import ajar.school.files.ColumnMapping.Field;
import ajar.school.files.RowLayout.Entry;
import ajar.school.files.TableReader.Columns;
import ajar.school.files.TableReader.Sheet;
import ajar.school.files.raw.Table.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A table with one column per period: each cell that is not empty is a lesson, its parts in some order. A sheet without
 * any column for people is one teacher's week, and is called after the teacher.
 */
final class GridLayout {

    private static final String CELL_SEPARATORS = "\n/|,";

    private final RowLayout rows;
    private final List<Field> order;

    GridLayout(RowLayout rows, List<Field> order) {
        this.rows = rows;
        this.order = order;
    }

    void take(Sheet sheet, Columns columns) {
        var carried = new EnumMap<Field, String>(Field.class);
        if (!columns.fields().containsKey(Field.TEACHER) && !columns.fields().containsKey(Field.GROUP)) {
            carried.put(Field.TEACHER, sheet.table().name());
        }
        for (var row : sheet.table()
                .rows()
                .subList(columns.header() + 1, sheet.table().rows().size())) {
            for (var field : columns.fields().keySet()) {
                carry(carried, field, columns.cell(row, field));
            }
            columns.periods().forEach((column, heading) -> {
                if (!row.cell(column).isEmpty()) {
                    rows.take(entry(sheet, row, carried, heading, row.cell(column)));
                }
            });
        }
    }

    /** A teacher over several rows, one for each day, stands in the first of them. */
    private static void carry(Map<Field, String> carried, Field field, String cell) {
        boolean over = field == Field.TEACHER || field == Field.GROUP;
        if (!cell.isEmpty() || !over) {
            carried.put(field, cell);
        }
    }

    private Entry entry(Sheet sheet, Row row, Map<Field, String> around, String heading, String cell) {
        var values = new EnumMap<>(around);
        parts(cell, around).forEach((field, part) -> values.merge(field, part, (a, b) -> a.isEmpty() ? b : a));
        var day = values.getOrDefault(Field.DAY, "");
        return new Entry(
                sheet.file(),
                row.line(),
                values.getOrDefault(Field.TEACHER, ""),
                values.getOrDefault(Field.GROUP, ""),
                values.getOrDefault(Field.SUBJECT, ""),
                values.getOrDefault(Field.ROOM, ""),
                day.isEmpty() ? heading : day,
                day.isEmpty() ? "" : heading,
                values.getOrDefault(Field.WEEK, ""),
                "",
                day.isEmpty());
    }

    /** In a teacher's row the group comes first, in a group's row the subject; a duty has neither group nor room. */
    private Map<Field, String> parts(String cell, Map<Field, String> around) {
        var parts = TableWords.codes(cell, CELL_SEPARATORS);
        var fields = new ArrayList<>(order);
        if (fields.isEmpty()) {
            fields.addAll(
                    around.containsKey(Field.TEACHER)
                            ? List.of(Field.GROUP, Field.SUBJECT, Field.ROOM)
                            : List.of(Field.SUBJECT, Field.TEACHER, Field.ROOM));
            fields.removeIf(field -> !around.getOrDefault(field, "").isEmpty());
        }
        var values = new EnumMap<Field, String>(Field.class);
        if (parts.size() == 1 && TableWords.isDuty(parts.getFirst())) {
            values.put(Field.SUBJECT, parts.getFirst());
            return values;
        }
        for (int i = 0; i < Math.min(parts.size(), fields.size()); i++) {
            values.put(fields.get(i), parts.get(i));
        }
        return values;
    }
}
