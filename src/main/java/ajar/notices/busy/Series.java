package ajar.notices.busy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that a file says of one event: how it comes again, and those of its times that are others or off. Some lines may contradict each
 * other; then it is rather taken than free.
 */
final class Series {

    private final Window window;
    private final List<Component> masters = new ArrayList<>();
    private final List<Component> exceptions = new ArrayList<>();
    private final Set<Instant> elsewhere = new HashSet<>();
    private final Set<LocalDate> daysElsewhere = new HashSet<>();

    Series(Window window) {
        this.window = window;
    }

    void add(Component event) {
        var exception = event.first("RECURRENCE-ID").flatMap(line -> Moment.of(line, window.zone()));
        exception.ifPresent(moment -> leaveOut(moment, elsewhere, daysElsewhere));
        (exception.isPresent() ? exceptions : masters).add(event);
    }

    List<Busy> times(Effort effort) throws NotRead {
        var times = new ArrayList<Busy>();
        for (var event : masters) {
            if (takesTime(event)) {
                for (var time : occurrences(event, effort)) {
                    window.part(time).ifPresent(times::add);
                }
            }
        }
        for (var event : exceptions) {
            if (takesTime(event)) {
                start(event)
                        .map(start -> stretch(start, Length.of(event, start)))
                        .flatMap(window::part)
                        .ifPresent(times::add);
            }
        }
        return times;
    }

    private static boolean takesTime(Component event) {
        return !event.says("STATUS", "CANCELLED")
                && !event.says("TRANSP", "TRANSPARENT")
                && !event.says("X-MICROSOFT-CDO-BUSYSTATUS", "FREE");
    }

    private Optional<Moment> start(Component event) {
        return event.first("DTSTART").flatMap(line -> Moment.of(line, window.zone()));
    }

    private List<Stretch> occurrences(Component event, Effort effort) throws NotRead {
        var found = start(event);
        if (found.isEmpty()) {
            return List.of();
        }
        var start = found.get();
        var length = Length.of(event, start);
        var starts = new ArrayList<>(List.of(start));
        var zoned = window.in(start.zone(), length.daysAtMost());
        for (var rule : event.all("RRULE")) {
            for (var time : new Repetition(rule.value()).times(start, zoned.from(), zoned.until(), effort)) {
                starts.add(start.at(time));
            }
        }
        var off = new HashSet<>(elsewhere);
        var daysOff = new HashSet<>(daysElsewhere);
        for (var line : event.all("EXDATE")) {
            line.values().forEach(value -> Moment.of(value, line, window.zone())
                    .ifPresent(one -> leaveOut(one, off, daysOff)));
        }
        var times = new ArrayList<Stretch>();
        starts.forEach(one -> times.add(stretch(one, length)));
        event.all("RDATE").forEach(line -> line.values()
                .forEach(value -> added(value, line, length).ifPresent(times::add)));
        times.removeIf(one -> off.contains(one.start().instant())
                || daysOff.contains(one.start().local().toLocalDate()));
        return times;
    }

    /** Another time, with an end of its own or without. */
    private Optional<Stretch> added(String value, Line line, Length usual) {
        int slash = value.indexOf('/');
        return slash < 0
                ? Moment.of(value, line, window.zone()).map(start -> stretch(start, usual))
                : window.period(value, line);
    }

    private static Stretch stretch(Moment start, Length length) {
        return new Stretch(start, length.after(start.zoned()).toInstant());
    }

    private static void leaveOut(Moment moment, Set<Instant> times, Set<LocalDate> days) {
        if (moment.isDate()) {
            days.add(moment.local().toLocalDate());
        } else {
            times.add(moment.instant());
        }
    }
}
