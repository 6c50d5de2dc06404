package ajar.school.rosters.oneroster;

import ajar.school.files.raw.CsvTable;
import ajar.school.files.raw.Table;
import ajar.school.files.raw.Table.Row;
import ajar.school.files.raw.Text;
import ajar.school.rosters.RosterFile;
import ajar.school.rosters.RosterProblems;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One file of OneRoster, whose cells are asked for by the names of their columns. Columns that nobody asks for are not looked at. */
final class NamedColumns {

    /** Shorter names are too easily taken for one another. */
    private static final int MISSPELT_FROM = 6;

    private static final int LONG_FROM = 9;

    /** Longer ones are none. */
    static final int ID_MAX = 120;

    private final RosterFile file;
    private final List<Row> rows;
    private final Map<String, Integer> places = new HashMap<>();
    private final RosterProblems problems;

    private NamedColumns(RosterFile file, List<Row> rows, RosterProblems problems) {
        this.file = file;
        this.rows = rows;
        this.problems = problems;
    }

    /**
     * Opens a file.
     *
     * @param columns that matter, as the standard names them, each with the other names it is known under
     */
    static NamedColumns of(RosterFile file, Map<String, List<String>> columns, RosterProblems problems) {
        var text = Text.of(file.bytes());
        if (text.guessed()) {
            problems.warn(
                    file.name(), 0, "files.encoding.guessed", text.encoding().name());
        }
        Table table = CsvTable.of(text.content().replace('\0', ' '));
        if (table.cut() != null) {
            problems.unreadable(file.name(), table.cut());
        }
        if (table.rows().isEmpty()) {
            return new NamedColumns(file, List.of(), problems);
        }
        var opened = new NamedColumns(file, table.rows().subList(1, table.rows().size()), problems);
        opened.place(table.rows().getFirst(), columns);
        return opened;
    }

    String file() {
        return file.name();
    }

    List<Row> rows() {
        return rows;
    }

    boolean has(String column) {
        return places.containsKey(column);
    }

    /** The cell's text; empty where the file has no such column. */
    String cell(Row row, String column) {
        var place = places.get(column);
        return place == null ? "" : row.cell(place);
    }

    /** The parts of a cell that lists several. */
    List<String> list(Row row, String column) {
        return List.of(cell(row, column).split("[,;|]")).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty() && part.length() <= ID_MAX)
                .distinct()
                .toList();
    }

    private void place(Row head, Map<String, List<String>> columns) {
        var free = new TreeSet<Integer>();
        for (int i = 0; i < head.cells().size(); i++) {
            if (!head.cell(i).isEmpty()) {
                free.add(i);
            }
        }
        columns.forEach((column, others) -> placeExact(head, column, others, free));
        columns.keySet().stream()
                .filter(column -> !places.containsKey(column))
                .forEach(column -> placeMisspelt(head, column, free));
    }

    private void placeExact(Row head, String column, List<String> others, Set<Integer> free) {
        for (var name : java.util.stream.Stream.concat(java.util.stream.Stream.of(column), others.stream())
                .toList()) {
            var found = free.stream()
                    .filter(place -> plain(head.cell(place)).equals(plain(name)))
                    .findFirst();
            if (found.isPresent()) {
                places.put(column, found.get());
                free.remove(found.get());
                return;
            }
        }
    }

    private void placeMisspelt(Row head, String column, Set<Integer> free) {
        var wanted = plain(column);
        if (wanted.length() < MISSPELT_FROM) {
            return;
        }
        int most = wanted.length() < LONG_FROM ? 1 : 2;
        free.stream()
                .filter(place -> distance(plain(head.cell(place)), wanted) <= most)
                .findFirst()
                .ifPresent(place -> {
                    places.put(column, place);
                    free.remove(place);
                    problems.warn(file.name(), head.line(), "roster.oneroster.misspelt", head.cell(place), column);
                });
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
    }

    /** How many letters have to be changed, added or taken away; no more than a few are counted. */
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 2) {
            return Integer.MAX_VALUE;
        }
        var before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[other.length()];
    }
}
