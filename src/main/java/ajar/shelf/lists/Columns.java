package ajar.shelf.lists;

import ajar.school.files.tables.TableLine;
import ajar.shelf.books.Isbn;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of a list holds what.
 *
 * @param numbers from 1; {@link #NOWHERE} for what the list does not have
 */
public record Columns(Map<Column, Integer> numbers) {

    public static final int NOWHERE = 0;
    private static final int HEADER_WITHIN_LINES = 10;

    public Columns {
        numbers = Map.copyOf(numbers);
    }

    /** The line with the heads, as an index; -1 where there is none. */
    static int header(List<TableLine> lines) {
        for (int i = 0; i < Math.min(HEADER_WITHIN_LINES, lines.size()); i++) {
            if (lines.get(i).cells().stream().map(Column::headed).anyMatch(one -> one.filter(
                            column -> column == Column.TITLE || column == Column.ISBN)
                    .isPresent())) {
                return i;
            }
        }
        return -1;
    }

    /** By their heads; without heads, numbers of books are known by themselves and the first words are titles. */
    static Columns guessed(List<TableLine> lines) {
        var numbers = new EnumMap<Column, Integer>(Column.class);
        int header = header(lines);
        if (header >= 0) {
            var heads = lines.get(header).cells();
            for (int i = 0; i < heads.size(); i++) {
                int number = i + 1;
                Column.headed(heads.get(i)).ifPresent(column -> numbers.putIfAbsent(column, number));
            }
        } else if (!lines.isEmpty()) {
            var cells = lines.getFirst().cells();
            for (int i = 0; i < cells.size(); i++) {
                boolean isNumber = Isbn.read(cells.get(i)).found().isPresent();
                var column = isNumber ? Column.ISBN : numbers.containsKey(Column.TITLE) ? Column.AUTHORS : Column.TITLE;
                numbers.putIfAbsent(column, i + 1);
            }
        }
        return new Columns(numbers);
    }

    String cell(TableLine line, Column column) {
        return Optional.ofNullable(numbers.get(column))
                .map(number -> line.cell(number - 1))
                .orElse("");
    }
}
