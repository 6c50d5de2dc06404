package ajar.notices.busy;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How long something takes (RFC 5545, 3.3.6): days, which may have 23 hours, and then time.
 *
 * @param days from 0 to some hundred thousand
 */
record Length(long days, Duration time) {

    /** Longer ones are nobody's. */
    private static final int SIGNS_MAX = 32;

    private static final Length NONE = new Length(0, Duration.ZERO);
    private static final Length DAY = new Length(1, Duration.ZERO);

    /** Of an event: as it says, or else the day of its date, or else no time at all. */
    static Length of(Component event, Moment start) {
        var end = event.first("DTEND").flatMap(line -> Moment.of(line, start.zone()));
        if (end.isPresent()) {
            return between(start, end.get());
        }
        return event.first("DURATION").flatMap(line -> of(line.value())).orElse(start.isDate() ? DAY : NONE);
    }

    static Length between(Moment start, Moment end) {
        return start.isDate() && end.isDate()
                ? new Length(ChronoUnit.DAYS.between(start.local(), end.local()), Duration.ZERO)
                : new Length(0, Duration.between(start.instant(), end.instant()));
    }

    static Optional<Length> of(String written) {
        var text = written.strip();
        var time = text.indexOf('T');
        if (!(text.startsWith("P") || text.startsWith("+P")) || text.length() > SIGNS_MAX) {
            return Optional.empty();
        }
        try {
            var days = time < 0 ? Period.parse(text) : daysBefore(time, text);
            var rest = time < 0 ? Duration.ZERO : Duration.parse("P" + text.substring(time));
            return days.toTotalMonths() != 0 || days.isNegative() || rest.isNegative()
                    ? Optional.empty()
                    : Optional.of(new Length(days.getDays(), rest));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Period daysBefore(int time, String text) {
        var days = text.substring(0, time);
        return days.endsWith("P") ? Period.ZERO : Period.parse(days);
    }

    ZonedDateTime after(ZonedDateTime start) {
        return start.plusDays(days).plus(time);
    }

    /** At the most, in days. */
    long daysAtMost() {
        return days + Math.abs(time.toDays()) + 2;
    }
}
