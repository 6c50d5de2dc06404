package ajar.site.audit.web;

import ajar.site.Words;
import ajar.site.audit.Entry;
import ajar.site.downloads.Sheet;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The log as a table for a spreadsheet. */
final class LogSheet {

    private static final List<String> COLUMNS =
            List.of("place", "when", "who", "act", "whom", "route", "times", "seal");

    private LogSheet() {}

    static Sheet of(String name, List<Entry> entries, ZoneId zone, Words words) {
        var heads = COLUMNS.stream()
                .map(column -> words.say("site.audit.column." + column))
                .toList();
        return new Sheet(
                name,
                heads,
                entries.stream().map(entry -> row(entry, zone, words)).toList());
    }

    private static List<String> row(Entry entry, ZoneId zone, Words words) {
        return Stream.of(
                        String.valueOf(entry.place()),
                        entry.at().atZoneSameInstant(zone).toOffsetDateTime().toString(),
                        entry.who(),
                        words.say("site.audit.word." + entry.act()),
                        entry.whom(),
                        entry.route(),
                        String.valueOf(entry.times()),
                        entry.seal())
                .toList();
    }
}
