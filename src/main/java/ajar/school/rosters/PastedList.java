package ajar.school.rosters;

import ajar.school.files.raw.Table.Row;
import java.util.ArrayList;
import java.util.List;

/** People as mail programs list them: {@code Ada Okafor <ada@hawthorn.example>}, one to a line or several with a separator between. */
final class PastedList {

    private static final int LINES_LOOKED_AT = 30;
    private static final int LINE_LENGTH_MAX = 20_000;
    private static final int PEOPLE_MAX = 100_000;

    private PastedList() {}

    static boolean looksLike(String text) {
        var lines = text.lines()
                .filter(line -> !line.isBlank())
                .limit(LINES_LOOKED_AT)
                .toList();
        long addressed = lines.stream().filter(PastedList::isAddressed).count();
        return addressed * 2 > lines.size();
    }

    private static boolean isAddressed(String line) {
        int opens = line.indexOf('<');
        int at = line.indexOf('@', opens + 1);
        return opens >= 0 && at > opens && line.indexOf('>', at) > at;
    }

    /** Rows of a name and an address. */
    static List<Row> rows(String file, String text, RosterProblems problems) {
        var rows = new ArrayList<Row>();
        int number = 0;
        for (var line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (line.length() > LINE_LENGTH_MAX || rows.size() >= PEOPLE_MAX) {
                problems.error(file, number, "roster.paste.long");
                problems.cut();
                break;
            }
            line(file, number, line, rows, problems);
        }
        return rows;
    }

    private static void line(String file, int number, String line, List<Row> rows, RosterProblems problems) {
        int from = 0;
        int opens = line.indexOf('<');
        while (opens >= 0) {
            int closes = line.indexOf('>', opens);
            if (closes < 0) {
                break;
            }
            var name = tidy(line.substring(from, opens));
            rows.add(new Row(
                    number, List.of(name, line.substring(opens + 1, closes).strip())));
            from = closes + 1;
            opens = line.indexOf('<', from);
        }
        var rest = tidy(line.substring(from));
        if (!rest.isEmpty() && from > 0) {
            problems.error(file, number, "roster.paste.rest");
        } else if (!rest.isEmpty()) {
            rows.add(new Row(number, rest.contains("@") ? List.of("", rest) : List.of(rest, "")));
        }
    }

    /** Without the separators and quotation marks around a name. */
    private static String tidy(String name) {
        return name.replaceAll("^[\\s,;\"'•*-]+|[\\s,;\"']+$", "");
    }
}
