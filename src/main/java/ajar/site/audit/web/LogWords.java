package ajar.site.audit.web;

import ajar.site.Words;
import ajar.site.audit.Act;
import ajar.site.audit.Entry;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what the log holds. */
record LogWords(Words words, ZoneId zone) {

    List<LogPage.Line> lines(List<Entry> entries) {
        return entries.stream()
                .map(entry -> new LogPage.Line(when(entry), sentence(entry)))
                .toList();
    }

    String when(Entry entry) {
        var local = entry.at().atZoneSameInstant(zone);
        return words.say(
                "site.audit.when", "day", words.day(local.toLocalDate()), "clock", words.clock(local.toLocalTime()));
    }

    String sentence(Entry entry) {
        return words.say(
                "site.audit.act." + entry.act(),
                "who",
                entry.who().isEmpty() ? nobody(entry) : entry.who(),
                "whom",
                entry.whom().isEmpty() ? words.say("site.audit.somebody") : entry.whom(),
                "route",
                entry.route(),
                "times",
                entry.times());
    }

    List<LogPage.Kind> kinds(List<Act.Kind> open, Act.@Nullable Kind chosen) {
        if (open.size() < 2) {
            return List.of();
        }
        var all = new LogPage.Kind("", words.say("site.audit.kind.ALL"), chosen == null);
        return Stream.concat(
                        Stream.of(all),
                        open.stream()
                                .map(kind -> new LogPage.Kind(
                                        kind.name(), words.say("site.audit.kind." + kind), kind == chosen)))
                .toList();
    }

    /** Strangers knock and are refused; whatever else nobody did, a job of Ajar did. */
    private String nobody(Entry entry) {
        return words.say(entry.act().isKnocking() ? "site.audit.nobody" : "site.audit.ajar");
    }
}
