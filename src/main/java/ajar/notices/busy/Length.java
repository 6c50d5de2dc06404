package ajar.notices.busy;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long something takes (RFC 5545, 3.3.6): days, which may have 23 hours, and then time.
 *
 * @param days from 0 to some hundred thousand
 */
record Length(long days, Duration time) {

    private static final Pattern WRITTEN = Pattern.compile(
            "\\+?P(?:(\\d{1,5})W)?(?:(\\d{1,5})D)?(?:T(?:(\\d{1,5})H)?(?:(\\d{1,6})M)?(?:(\\d{1,8})S)?)?");
    private static final int WEEK = 7;

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
        var found = WRITTEN.matcher(written.strip());
        return found.matches()
                ? Optional.of(new Length(
                        number(found.group(1)) * WEEK + number(found.group(2)),
                        Duration.ofHours(number(found.group(3)))
                                .plusMinutes(number(found.group(4)))
                                .plusSeconds(number(found.group(5)))))
                : Optional.empty();
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    ZonedDateTime after(ZonedDateTime start) {
        return start.plusDays(days).plus(time);
    }

    /** At the most, in days. */
    long daysAtMost() {
        return days + Math.abs(time.toDays()) + 2;
    }
}
