package ajar.mirror;

import ajar.school.calendar.Term;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * A week, a month or a term.
 *
 * @param last included
 */
public record Period(By by, LocalDate first, LocalDate last) {

    /** How time is cut. */
    public enum By {
        WEEK,
        MONTH,
        TERM
    }

    /** The one that holds a date. */
    public static Period of(By by, LocalDate date) {
        return switch (by) {
            case WEEK -> {
                var monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Period(by, monday, monday.plusDays(6));
            }
            case MONTH -> new Period(by, date.withDayOfMonth(1), date.with(TemporalAdjusters.lastDayOfMonth()));
            case TERM -> {
                var term = Term.of(date);
                yield new Period(by, term.first(), term.last());
            }
        };
    }

    public Period before() {
        return of(by, first.minusDays(1));
    }

    public Period after() {
        return of(by, last.plusDays(1));
    }

    public boolean holds(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }
}
