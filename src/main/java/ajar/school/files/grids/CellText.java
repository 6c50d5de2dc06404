package ajar.school.files.grids;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes the text of a cell apart: into lessons, and those into parts such as subject, teacher and room. */
public final class CellText {

    /** One kind in a cell is enough: whoever writes lines between the parts may have a slash within one. */
    private static final List<Pattern> SEPARATORS = List.of(
            Pattern.compile("\\|"), Pattern.compile("/"), Pattern.compile(","), Pattern.compile("\\s[-–—·]\\s"));

    private static final Pattern BRACKETED = Pattern.compile("([^()]+)\\(([^()]+)\\)([^()]*)");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n\\s*\\n");

    /** What stands where nobody teaches. */
    private static final Set<String> NOTHING = Set.of(
            "",
            "free",
            "frei",
            "libre",
            "libero",
            "livre",
            "vrij",
            "break",
            "lunch",
            "lunchbreak",
            "lunchtime",
            "recess",
            "pause",
            "mittag",
            "mittagspause",
            "recreo",
            "recreation",
            "intervallo",
            "ricreazione",
            "recreio",
            "rast",
            "valitunti",
            "przerwa",
            "prestavka",
            "szunet",
            "teneffus",
            "dejeuner",
            "pranzo",
            "comedor");

    private CellText() {}

    /** The lessons of a cell, each with its parts in order; none where the cell says that there is none. */
    public static List<List<String>> lessons(String cell) {
        var lessons = new ArrayList<List<String>>();
        for (var text : EMPTY_LINE.split(cell.strip())) {
            var lines = text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (lines.size() > 1 && SEPARATORS.stream().anyMatch(each -> partsEverywhere(lines, each))) {
                lines.forEach(line -> lessons.add(parts(line)));
            } else if (lines.size() > 1) {
                lessons.add(lines);
            } else {
                lines.forEach(line -> lessons.add(parts(line)));
            }
        }
        lessons.removeIf(parts -> parts.stream().allMatch(CellText::saysNothing));
        return lessons;
    }

    private static boolean partsEverywhere(List<String> lines, Pattern separator) {
        return lines.stream().allMatch(line -> split(line, separator).size() > 1);
    }

    private static List<String> parts(String line) {
        for (var separator : SEPARATORS) {
            var parts = split(line, separator);
            if (parts.size() > 1) {
                return parts;
            }
        }
        var bracketed = BRACKETED.matcher(line);
        if (bracketed.matches()) {
            return List.of(bracketed.group(1), bracketed.group(2), bracketed.group(3)).stream()
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
        return List.of(line);
    }

    private static List<String> split(String line, Pattern separator) {
        return Arrays.stream(separator.split(line))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static boolean saysNothing(String part) {
        return NOTHING.contains(Normalizer.normalize(part, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT));
    }
}
