package ajar.mirror;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/**
 * A week, a month or a term. Terms are the three thirds of a school year as most schools know them, because a calendar of Ajar has no
 * terms of its own.
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
            case TERM -> term(date);
        };
    }

    private static Period term(LocalDate date) {
        int year = date.getYear();
        if (!date.isBefore(LocalDate.of(year, Month.AUGUST, 1))) {
            return new Period(By.TERM, LocalDate.of(year, Month.AUGUST, 1), LocalDate.of(year, Month.DECEMBER, 31));
        }
        return date.isBefore(LocalDate.of(year, Month.APRIL, 1))
                ? new Period(By.TERM, LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.MARCH, 31))
                : new Period(By.TERM, LocalDate.of(year, Month.APRIL, 1), LocalDate.of(year, Month.JULY, 31));
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
