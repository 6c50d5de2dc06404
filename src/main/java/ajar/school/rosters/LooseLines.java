package ajar.school.rosters;

import ajar.school.files.raw.Table.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lists in which a comma does not part columns: "Okafor, Ada" on each line, or nothing but addresses. */
final class LooseLines {

    private static final int LINES_LOOKED_AT = 30;
    private static final int LINES_MAX = 100_000;
    private static final Pattern FAMILY_FIRST =
            Pattern.compile("[^,;\\t\"@]{1,120},[ \\u00A0][^,;\\t\"@]{1,120}(?:[;\\t].*)?");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

    private LooseLines() {}

    /** The rows of such a list; empty where it is none. */
    static Optional<List<Row>> rows(String text) {
        var sample = text.lines()
                .filter(line -> !line.isBlank())
                .limit(LINES_LOOKED_AT)
                .toList();
        long named = sample.stream()
                .filter(line -> FAMILY_FIRST.matcher(line).matches())
                .count();
        boolean addresses = !sample.isEmpty()
                && sample.stream().allMatch(line -> Arrays.stream(BETWEEN.split(line.strip()))
                        .allMatch(word -> word.isEmpty() || Addresses.isSound(word)));
        if (named * 2 <= sample.size() && !addresses) {
            return Optional.empty();
        }
        var rows = new ArrayList<Row>();
        int number = 0;
        for (var line : (Iterable<String>) text.lines().limit(LINES_MAX)::iterator) {
            number++;
            var parts = addresses ? BETWEEN.split(line.strip()) : new String[] {line};
            for (var part : parts) {
                var cells = Arrays.stream(addresses ? new String[] {part} : part.split("[;\\t]"))
                        .map(String::strip)
                        .toList();
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    rows.add(new Row(number, cells));
                }
            }
        }
        return Optional.of(rows);
    }
}
