package ajar.notices.calendars;

import ajar.notices.calendars.Difference.Gone;
import ajar.notices.calendars.Difference.Moved;
import ajar.notices.calendars.Difference.New;
import ajar.site.calendars.Appointment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Compares what a calendar was told with what is so. Whatever led from one to the other, and however often, the calendar is told the
 * outcome once.
 */
final class Differences {

    private Differences() {}

    static List<Difference> between(List<Entry> told, List<Appointment> now) {
        var open = new LinkedHashMap<String, Appointment>();
        now.forEach(one -> open.put(one.key(), one));
        var differences = new ArrayList<Difference>();
        var left = new ArrayList<Entry>();
        for (var entry : told) {
            var same = open.remove(entry.key());
            if (same == null) {
                left.add(entry);
            } else if (!entry.tells(same)) {
                differences.add(new Moved(entry, same));
            }
        }
        var lines = byLine(open.values().stream().toList());
        for (var entry : left) {
            var waiting = lines.getOrDefault(entry.line(), List.of());
            if (waiting.isEmpty() || waiting.getFirst().kind() != entry.kind()) {
                differences.add(new Gone(entry));
            } else {
                var next = waiting.removeFirst();
                open.remove(next.key());
                differences.add(new Moved(entry, next));
            }
        }
        open.values().forEach(one -> differences.add(new New(one)));
        return differences;
    }

    private static Map<String, List<Appointment>> byLine(List<Appointment> open) {
        var lines = new LinkedHashMap<String, List<Appointment>>();
        Function<String, List<Appointment>> empty = line -> new ArrayList<>();
        open.forEach(one -> lines.computeIfAbsent(one.line(), empty).add(one));
        return lines;
    }
}
