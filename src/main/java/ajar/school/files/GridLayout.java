package ajar.school.files;

import ajar.school.files.ColumnMapping.Field;
import ajar.school.files.RowLayout.Entry;
import ajar.school.files.TableReader.Columns;
import ajar.school.files.TableReader.Sheet;
import ajar.school.files.grids.CellText;
import ajar.school.files.grids.GridBlock;
import ajar.school.files.grids.GridBlock.Cell;
import ajar.school.files.grids.PartGuess;
import ajar.school.files.grids.PartGuess.Part;
import ajar.school.files.raw.Table.Row;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lessons in cells, their parts in some order: tables with one column for each period, and grids with days along one side and periods
 * along the other, each the week of one teacher, group or room.
 */
final class GridLayout {

    private static final Set<String> FILLERS =
            Set.of("timetable", "schedule", "weekly", "for", "of", "the", "stundenplan", "für", "horario", "orario");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final RowLayout rows;
    private final ColumnMapping mapping;
    private final Draft draft;

    GridLayout(Draft draft, RowLayout rows, ColumnMapping mapping) {
        this.draft = draft;
        this.rows = rows;
        this.mapping = mapping;
    }

    /** Whose week a grid is: by what its title says itself, or else null. */
    record Title(@Nullable Field field, String name) {

        /** "Timetable for: Class 7A" is of group 7A; a room that is called by a number alone keeps its word. */
        static Title of(String text) {
            var rest = text.strip();
            for (var word = first(rest);
                    FILLERS.contains(plain(word)) && rest.length() > word.length();
                    word = first(rest)) {
                rest = rest.substring(word.length()).replaceFirst("^[\\s:]+", "");
            }
            var word = first(rest);
            var field = TableWords.whose(word);
            var name = rest.substring(word.length()).replaceFirst("^[\\s:]+", "");
            if (field.isEmpty() || name.isEmpty()) {
                return new Title(null, rest);
            }
            boolean colon = rest.startsWith(":", word.length());
            boolean bare =
                    field.get() == Field.ROOM && !colon && NUMBER.matcher(name).matches();
            return new Title(field.get(), bare ? rest : name);
        }

        private static String first(String text) {
            return text.split("[\\s:]", 2)[0];
        }

        private static String plain(String word) {
            return word.toLowerCase(Locale.ROOT);
        }
    }

    /** What titles and cells are taken to mean, as far as nobody has said. */
    record Meaning(Field title, List<Field> cell, boolean mixed) {

        static Meaning of(List<GridBlock> blocks, ColumnMapping mapping) {
            var titles = blocks.stream().map(block -> Title.of(block.title())).toList();
            var said = titles.stream()
                    .map(Title::field)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            var names = titles.stream().map(Title::name).toList();
            var title = mapping.title() != null
                    ? mapping.title()
                    : said.isEmpty() ? Field.valueOf(PartGuess.title(names).name()) : said.getFirst();
            var cell = mapping.cell().isEmpty() ? order(title, blocks) : mapping.cell();
            return new Meaning(title, cell, said.size() > 1);
        }

        private static List<Field> order(Field title, List<GridBlock> blocks) {
            var cells = blocks.stream()
                    .flatMap(block -> block.cells().stream())
                    .map(Cell::parts)
                    .filter(parts -> parts.size() > 1 || !TableWords.isDuty(parts.getFirst()))
                    .toList();
            return PartGuess.order(Part.valueOf(title.name()), cells).stream()
                    .map(part -> Field.valueOf(part.name()))
                    .toList();
        }
    }

    /** The grids of one sheet; {@code several} tells that a cell has to be named with its sheet. */
    void take(Sheet sheet, List<GridBlock> blocks, Meaning meaning, boolean several) {
        for (var block : blocks) {
            var title = Title.of(block.title());
            if (title.name().isEmpty()) {
                draft.in(sheet.file()).error(block.line(), "files.grid.title");
                continue;
            }
            var said = title.field();
            var whose = said != null && (meaning.mixed() || mapping.title() == null) ? said : meaning.title();
            var cell = whose == meaning.title() ? meaning.cell() : Meaning.order(whose, List.of(block));
            for (var each : block.cells()) {
                var at = several ? sheet.table().name() + "!" + each.name() : each.name();
                rows.take(entry(sheet, block, each, whose, values(sheet, each, at, whose, title.name(), cell), at));
            }
        }
    }

    private Map<Field, String> values(Sheet sheet, Cell cell, String at, Field whose, String name, List<Field> order) {
        var values = new EnumMap<Field, String>(Field.class);
        values.put(whose, name);
        parts(cell.parts(), order).forEach((field, part) -> values.merge(field, part, (a, b) -> a + "+" + b));
        if (cell.parts().size() > order.size()) {
            draft.in(sheet.file())
                    .at(at)
                    .warn(cell.line(), "files.cell.parts", cell.parts().size() - order.size());
        }
        return values;
    }

    private static Entry entry(
            Sheet sheet, GridBlock block, Cell cell, Field whose, Map<Field, String> values, String at) {
        return new Entry(
                sheet.file(),
                cell.line(),
                at,
                values.getOrDefault(Field.TEACHER, ""),
                values.getOrDefault(Field.GROUP, ""),
                values.getOrDefault(Field.SUBJECT, ""),
                values.getOrDefault(Field.ROOM, ""),
                cell.day(),
                cell.period(),
                block.week() == 0 ? "" : String.valueOf(block.week()),
                "",
                false,
                whose);
    }

    /** A table with one column for each period, and columns that say whose weeks they are. */
    void take(Sheet sheet, Columns columns) {
        var carried = new EnumMap<Field, String>(Field.class);
        for (var row : sheet.table()
                .rows()
                .subList(columns.header() + 1, sheet.table().rows().size())) {
            for (var field : columns.fields().keySet()) {
                carry(carried, field, columns.cell(row, field));
            }
            columns.periods().forEach((column, heading) -> {
                for (var parts : CellText.lessons(row.cell(column))) {
                    var at = new Cell("", "", parts, row.line(), column + 1).name();
                    rows.take(entry(sheet, row, carried, heading, parts, at));
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

    private Entry entry(
            Sheet sheet, Row row, Map<Field, String> around, String heading, List<String> parts, String at) {
        var values = new EnumMap<>(around);
        parts(parts, order(around)).forEach((field, part) -> values.merge(field, part, (a, b) -> a.isEmpty() ? b : a));
        var day = values.getOrDefault(Field.DAY, "");
        return new Entry(
                sheet.file(),
                row.line(),
                at,
                values.getOrDefault(Field.TEACHER, ""),
                values.getOrDefault(Field.GROUP, ""),
                values.getOrDefault(Field.SUBJECT, ""),
                values.getOrDefault(Field.ROOM, ""),
                day.isEmpty() ? heading : day,
                day.isEmpty() ? "" : heading,
                values.getOrDefault(Field.WEEK, ""),
                "",
                day.isEmpty(),
                Field.GROUP);
    }

    private List<Field> order(Map<Field, String> around) {
        if (!mapping.cell().isEmpty()) {
            return mapping.cell();
        }
        return order(around.keySet()).stream()
                .filter(field -> around.getOrDefault(field, "").isEmpty())
                .toList();
    }

    /** In a teacher's row the group comes first, in a group's row the subject. */
    static List<Field> order(Set<Field> around) {
        return Stream.of(Field.GROUP, Field.SUBJECT, Field.TEACHER, Field.ROOM)
                .filter(field -> !around.contains(field))
                .toList();
    }

    /** A duty has neither group nor room. */
    private static Map<Field, String> parts(List<String> parts, List<Field> order) {
        var values = new EnumMap<Field, String>(Field.class);
        if (parts.size() == 1 && TableWords.isDuty(parts.getFirst())) {
            values.put(Field.SUBJECT, parts.getFirst());
            return values;
        }
        for (int i = 0; i < Math.min(parts.size(), order.size()); i++) {
            if (order.get(i) != Field.NOTHING) {
                values.put(order.get(i), parts.get(i));
            }
        }
        return values;
    }
}
