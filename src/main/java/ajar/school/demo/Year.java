package ajar.school.demo;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * Hawthorn's school year, laid around the day on which the demo is founded, so that it is always in the middle of things.
 *
 * @param starts a Monday ten weeks before, hence the founding week is a week A
 */
record Year(LocalDate starts, LocalDate ends, LocalDate today) {

    private static final int WEEKS_BEFORE = 10;
    private static final int WEEKS_AFTER = 30;

    /** A date that differs from the rule. {@code early} is a day of the early-release bells; otherwise the school is closed. */
    record Exception(LocalDate date, boolean early, String reason) {}

    static Year around(LocalDate today) {
        var monday = today.getDayOfWeek().getValue() >= SATURDAY.getValue()
                ? today.with(TemporalAdjusters.next(MONDAY))
                : today.with(TemporalAdjusters.previousOrSame(MONDAY));
        return new Year(
                monday.minusWeeks(WEEKS_BEFORE), monday.plusWeeks(WEEKS_AFTER).plusDays(4), today);
    }

    LocalDate monday() {
        return starts.plusWeeks(WEEKS_BEFORE);
    }

    /** Holidays lie well away from the founding, which is when people look. */
    List<Exception> exceptions() {
        var found = new ArrayList<Exception>();
        closeWeek(found, monday().minusWeeks(5), "Mid-term break");
        closeWeek(found, monday().plusWeeks(7), "Holidays");
        closeWeek(found, monday().plusWeeks(8), "Holidays");
        closeWeek(found, monday().plusWeeks(20), "Holidays");
        found.add(new Exception(monday().plusWeeks(3).plusDays(2), false, "Staff day"));
        found.add(new Exception(monday().minusWeeks(2).plusDays(4), true, "Parents’ evening"));
        found.add(new Exception(monday().plusWeeks(1).plusDays(4), true, "Parents’ evening"));
        found.add(new Exception(monday().plusWeeks(6).plusDays(4), true, "Last day before the holidays"));
        return found;
    }

    private static void closeWeek(List<Exception> found, LocalDate monday, String reason) {
        for (int day = 0; day < 5; day++) {
            found.add(new Exception(monday.plusDays(day), false, reason));
        }
    }
}
