package ajar.notices.busy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A date, or a date and a time, as calendars write it (RFC 5545, 3.3.4 and 3.3.5).
 *
 * @param zone the school's where none is said, as with whole days
 */
record Moment(LocalDateTime local, ZoneId zone, boolean isDate) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    /** What is further away is a mistake, or meant to make trouble. */
    private static final int YEAR_MIN = 1900;

    private static final int YEAR_MAX = 2200;

    static Optional<Moment> of(Line line, ZoneId school) {
        return of(line.value(), line, school);
    }

    /** One of several in a line; empty where it is none. */
    static Optional<Moment> of(String value, Line line, ZoneId school) {
        var text = value.strip();
        try {
            if (text.length() == "20260907".length()) {
                return sane(new Moment(
                        LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE).atStartOfDay(), school, true));
            }
            boolean universal = text.endsWith("Z");
            var local = LocalDateTime.parse(universal ? text.substring(0, text.length() - 1) : text, TIME);
            var zone = universal ? ZoneOffset.UTC : ZoneNames.zone(line.parameter("TZID"), school);
            return sane(new Moment(local, zone, false));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Moment> sane(Moment moment) {
        int year = moment.local.getYear();
        return year < YEAR_MIN || year > YEAR_MAX ? Optional.empty() : Optional.of(moment);
    }

    ZonedDateTime zoned() {
        return local.atZone(zone);
    }

    Instant instant() {
        return zoned().toInstant();
    }

    /** The same hour of another day. */
    Moment at(LocalDateTime other) {
        return new Moment(other, zone, isDate);
    }
}
