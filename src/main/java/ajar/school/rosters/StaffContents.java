package ajar.school.rosters;

import ajar.school.files.raw.Table.Row;
import ajar.school.rosters.StaffColumns.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Guesses from what stands in them which columns hold what, for lists without a header. */
final class StaffContents {

    private static final int SAMPLE_ROWS = 50;
    private static final int CODE_MAX = 6;

    private final List<Row> rows;
    private final Map<Field, Integer> found = new EnumMap<>(Field.class);

    private StaffContents(List<Row> rows) {
        this.rows = rows.subList(0, Math.min(SAMPLE_ROWS, rows.size()));
    }

    static Map<Field, Integer> guess(List<Row> rows) {
        var contents = new StaffContents(rows);
        contents.guess(rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        return contents.found;
    }

    private void guess(int width) {
        var rest = new ArrayList<Integer>();
        for (int column = 0; column < width; column++) {
            if (mostly(column, cell -> cell.contains("@")) && !found.containsKey(Field.EMAIL)) {
                found.put(Field.EMAIL, column);
            } else if (mostly(column, StaffContents::isRole) && !found.containsKey(Field.ROLE)) {
                found.put(Field.ROLE, column);
            } else if (mostly(column, cell -> true)) {
                rest.add(column);
            }
        }
        rest.stream()
                .filter(column -> rest.size() > 1 && mostly(column, StaffContents::isCode) && allDiffer(column))
                .findFirst()
                .ifPresent(column -> found.put(Field.CODE, column));
        rest.removeAll(found.values());
        names(rest);
    }

    private void names(List<Integer> rest) {
        var whole = rest.stream()
                .filter(column -> mostly(column, cell -> cell.contains(" ")) && allDiffer(column))
                .findFirst();
        if (whole.isPresent() || rest.size() == 1) {
            found.put(Field.NAME, whole.orElseGet(rest::getFirst));
        } else if (rest.size() > 1) {
            found.put(Field.GIVEN, rest.get(0));
            found.put(Field.FAMILY, rest.get(1));
        }
        rest.removeAll(found.values());
        if (!rest.isEmpty()) {
            found.put(Field.DEPARTMENT, rest.getFirst());
        }
    }

    private boolean mostly(int column, Predicate<String> sign) {
        long filled = rows.stream().filter(row -> !row.cell(column).isEmpty()).count();
        long signs = rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .filter(sign)
                .count();
        return filled > 0 && signs * 2 > filled;
    }

    private boolean allDiffer(int column) {
        var seen = new HashSet<String>();
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .allMatch(seen::add);
    }

    private static boolean isRole(String cell) {
        return RosterRoles.of(RosterRoles.words(cell)) != RosterRoles.Meaning.UNKNOWN;
    }

    private static boolean isCode(String cell) {
        return cell.length() <= CODE_MAX && cell.matches("[\\p{Lu}\\d]+");
    }
}
