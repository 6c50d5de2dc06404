package ajar.site.audit.web;

import ajar.site.Words;
import ajar.site.audit.Entry;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The log as a table for a spreadsheet. A spreadsheet calculates what begins like a formula; here nothing does. */
final class LogSheet {

    /** Also as the wide signs that some spreadsheets take for the usual ones. */
    private static final Pattern FORMULA =
            Pattern.compile("^[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);

    private static final List<String> COLUMNS =
            List.of("place", "when", "who", "act", "whom", "route", "times", "seal");

    private LogSheet() {}

    static String of(List<Entry> entries, ZoneId zone, Words words) {
        var text = new StringWriter();
        var sheet = CsvWriter.builder().build(text);
        sheet.writeRecord(COLUMNS.stream()
                .map(column -> words.say("site.audit.column." + column))
                .toList());
        for (var entry : entries) {
            sheet.writeRecord(Stream.of(
                            String.valueOf(entry.place()),
                            entry.at()
                                    .atZoneSameInstant(zone)
                                    .toOffsetDateTime()
                                    .toString(),
                            entry.who(),
                            words.say("site.audit.word." + entry.act()),
                            entry.whom(),
                            entry.route(),
                            String.valueOf(entry.times()),
                            entry.seal())
                    .map(LogSheet::harmless)
                    .toList());
        }
        return text.toString();
    }

    /** As text, whatever it begins with. */
    static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
