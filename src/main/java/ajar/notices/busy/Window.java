package ajar.notices.busy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What is looked at of a calendar.
 *
 * @param zone the school's
 * @param until the day after the last
 */
record Window(ZoneId zone, LocalDate from, LocalDate until) {

    /** Its part of a stretch; nothing where it has none. */
    Optional<Busy> part(Stretch stretch) {
        var starts = stretch.start().instant().atZone(zone).toLocalDateTime();
        var ends = stretch.end().atZone(zone).toLocalDateTime();
        var first = from.atStartOfDay();
        var last = until.atStartOfDay();
        var part = new Busy(starts.isBefore(first) ? first : starts, ends.isAfter(last) ? last : ends);
        return part.from().isBefore(part.until()) ? Optional.of(part) : Optional.empty();
    }

    /** A period of a file (RFC 5545, 3.3.9). */
    Optional<Stretch> period(String value, Line line) {
        int slash = value.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        var end = value.substring(slash + 1);
        return Moment.of(value.substring(0, slash), line, zone)
                .flatMap(start -> end.startsWith("P")
                        ? Length.of(end)
                                .map(length -> new Stretch(
                                        start, length.after(start.zoned()).toInstant()))
                        : Moment.of(end, line, zone).map(moment -> new Stretch(start, moment.instant())));
    }

    /** By the clock of another zone, with some days before it: what began then may last until now. */
    Hours in(ZoneId other, long daysBefore) {
        return new Hours(
                from.atStartOfDay(zone)
                        .withZoneSameInstant(other)
                        .toLocalDateTime()
                        .minusDays(daysBefore),
                until.atStartOfDay(zone).withZoneSameInstant(other).toLocalDateTime());
    }

    record Hours(LocalDateTime from, LocalDateTime until) {}
}
