package ajar.notices.busy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads when somebody is taken out of a calendar file: events with their repetitions and exceptions, and lists of busy times. Pure; safe to
 * share between threads.
 */
final class BusyTimes {

    /** Some seconds of work, and many times what the fullest calendars need. */
    private static final long EFFORT_MAX = 2_000_000;

    private static final int STRETCHES_MAX = 3_000;

    private BusyTimes() {}

    /**
     * What is taken within the window, in order; stretches that touch are one.
     *
     * @throws NotRead if it is no calendar, or one that holds or repeats too much
     */
    static List<Busy> read(byte[] file, Window window, Known known) throws NotRead {
        var text = CalendarText.of(file);
        if (text.isOurs()) {
            return List.of();
        }
        var effort = new Effort(EFFORT_MAX);
        var all = new ArrayList<Busy>();
        for (var series : series(text.components(), window, known).values()) {
            all.addAll(series.times(effort));
        }
        for (var list : text.components()) {
            if (list.name().equals("VFREEBUSY")) {
                all.addAll(listed(list, window));
            }
        }
        all.removeIf(known.times()::contains);
        var merged = merged(all);
        if (merged.size() > STRETCHES_MAX) {
            throw new NotRead(Trouble.TOO_LARGE);
        }
        return merged;
    }

    /** An event without a name of its own belongs to no other. */
    private static Map<Object, Series> series(List<Component> components, Window window, Known known) {
        var all = new LinkedHashMap<Object, Series>();
        for (var event : components) {
            var id = event.first("UID").map(line -> line.value().strip()).orElse("");
            if (event.name().equals("VEVENT") && !known.isOfAjar(id)) {
                all.computeIfAbsent(id.isEmpty() ? new Object() : id, one -> new Series(window))
                        .add(event);
            }
        }
        return all;
    }

    private static List<Busy> listed(Component list, Window window) {
        return list.all("FREEBUSY").stream()
                .filter(line -> !line.parameter("FBTYPE").equalsIgnoreCase("FREE"))
                .flatMap(line -> line.values().stream().flatMap(value -> window.period(value, line).stream()))
                .flatMap(stretch -> window.part(stretch).stream())
                .toList();
    }

    private static List<Busy> merged(List<Busy> all) {
        var merged = new ArrayList<Busy>();
        for (var next : all.stream().sorted(Comparator.comparing(Busy::from)).toList()) {
            var last = merged.isEmpty() ? null : merged.getLast();
            if (last == null || next.from().isAfter(last.until())) {
                merged.add(next);
            } else if (next.until().isAfter(last.until())) {
                merged.set(merged.size() - 1, new Busy(last.from(), next.until()));
            }
        }
        return merged;
    }
}
