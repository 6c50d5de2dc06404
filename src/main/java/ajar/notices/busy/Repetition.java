package ajar.notices.busy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.model.Recur;

/**
 * A rule by which an event comes again (RFC 5545, 3.3.10), by the clock of its own zone. ical4j works it out; how much work that will be
 * is reckoned before, since it has no end of its own.
 */
final class Repetition {

    private static final Map<String, Duration> STEPS = Map.of(
            "SECONDLY", Duration.ofSeconds(1),
            "MINUTELY", Duration.ofMinutes(1),
            "HOURLY", Duration.ofHours(1),
            "DAILY", Duration.ofDays(1),
            "WEEKLY", Duration.ofDays(7),
            "MONTHLY", Duration.ofDays(30),
            "YEARLY", Duration.ofDays(365));

    private static final int DAYS_IN_YEAR = 366;

    /** Left out of what the library is given, or written anew: it would follow a step of nothing for ever. */
    private static final Set<String> OURS = Set.of("FREQ", "INTERVAL", "UNTIL", "RSCALE", "SKIP");

    private final Map<String, String> parts = new HashMap<>();

    Repetition(String rule) {
        for (var part : rule.strip().toUpperCase(Locale.ROOT).split(";")) {
            int at = part.indexOf('=');
            if (at > 0) {
                parts.put(part.substring(0, at), part.substring(at + 1));
            }
        }
    }

    /**
     * Its times from a time to a time, by the clock of the event; none where the rule cannot be read.
     *
     * @throws NotRead if that would be too much work
     */
    List<LocalDateTime> times(Moment first, LocalDateTime from, LocalDateTime until, Effort effort) throws NotRead {
        var last = last(first.zone(), until);
        var step = STEPS.get(parts.getOrDefault("FREQ", ""));
        if (step == null || last.isBefore(from) || last.isBefore(first.local())) {
            return List.of();
        }
        effort.spend(work(step, first.local(), last));
        try {
            return new Recur<LocalDateTime>(rule())
                    .getDates(first.local(), from, last.plusSeconds(1)).stream()
                            .filter(time -> !time.isAfter(last))
                            .toList();
        } catch (RuntimeException e) {
            // Whatever it is that the library stumbles over, the first time of the event stands.
            return List.of();
        }
    }

    private String rule() {
        var rule = new StringBuilder("FREQ=%s;INTERVAL=%d".formatted(parts.get("FREQ"), interval()));
        parts.forEach((name, value) -> {
            if (!OURS.contains(name) && !name.startsWith("X-")) {
                rule.append(';').append(name).append('=').append(value);
            }
        });
        return rule.toString();
    }

    private LocalDateTime last(ZoneId zone, LocalDateTime until) {
        var said = parts.get("UNTIL");
        if (said == null) {
            return until;
        }
        var end = Moment.of(said, Line.of("UNTIL:" + said), zone)
                .map(moment -> moment.isDate()
                        ? moment.local().with(LocalTime.MAX).truncatedTo(ChronoUnit.SECONDS)
                        : moment.zoned().withZoneSameInstant(zone).toLocalDateTime());
        return end.filter(one -> one.isBefore(until)).orElse(until);
    }

    /** Steps from the first time on, each with as many days and times as its lists could make of it. */
    private long work(Duration step, LocalDateTime first, LocalDateTime last) {
        long steps = Duration.between(first, last).dividedBy(step) / interval() + 1;
        long each = 1;
        for (var part : parts.entrySet()) {
            if (part.getKey().startsWith("BY")) {
                each = Math.min(each * part.getValue().split(",").length, Integer.MAX_VALUE);
            }
        }
        boolean ofDays = parts.keySet().stream().anyMatch(Set.of("BYDAY", "BYMONTHDAY", "BYWEEKNO")::contains);
        long days = ofDays ? Math.clamp(step.toDays(), 1, DAYS_IN_YEAR) : 1;
        return steps * Math.max(each, 1) + steps * days;
    }

    private long interval() {
        try {
            return Math.max(1, Integer.parseInt(parts.getOrDefault("INTERVAL", "1")));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
