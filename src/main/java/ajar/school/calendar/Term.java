package ajar.school.calendar;

import java.time.LocalDate;
import java.time.Month;

/**
 * One of the three thirds of a school year as most schools know them, because a calendar of Ajar has no terms of its own.
 *
 * @param last included
 */
public record Term(LocalDate first, LocalDate last) {

    /** The one that holds a date. */
    public static Term of(LocalDate date) {
        int year = date.getYear();
        if (!date.isBefore(LocalDate.of(year, Month.AUGUST, 1))) {
            return new Term(LocalDate.of(year, Month.AUGUST, 1), LocalDate.of(year, Month.DECEMBER, 31));
        }
        return date.isBefore(LocalDate.of(year, Month.APRIL, 1))
                ? new Term(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.MARCH, 31))
                : new Term(LocalDate.of(year, Month.APRIL, 1), LocalDate.of(year, Month.JULY, 31));
    }

    public Term before() {
        return of(first.minusDays(1));
    }
}
