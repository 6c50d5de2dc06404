package ajar.school.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.school.calendar.CycleRule.Change;
import ajar.school.calendar.CycleRule.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CycleRuleTest {

    private static final LocalDate START = LocalDate.parse("2026-09-07");
    private static final LocalDate END = LocalDate.parse("2027-07-23");
    private static final CycleRule WEEK = new CycleRule(Kind.WEEKDAY, 5, 5, MONDAY, START, END);
    private static final CycleRule WEEKS_A_AND_B = new CycleRule(Kind.AB_WEEKS, 10, 5, MONDAY, START, END);
    private static final CycleRule SIX_DAYS = new CycleRule(Kind.SLIDING, 6, 5, MONDAY, START, END);
    private static final Change CLOSED = new Change(true, true, OptionalInt.empty());
    private static final Change SKIPPED = new Change(true, false, OptionalInt.empty());

    @Test
    void countsTheDaysOfAPlainWeek() {
        assertThat(days(WEEK, "2026-09-07", "2026-09-15", Map.of())).containsExactly(1, 2, 3, 4, 5, 1, 2);
    }

    @Test
    void leavesWeekendsOut() {
        assertThat(WEEK.days(date("2026-09-12"), date("2026-09-13"), Map.of())).isEmpty();
    }

    @Test
    void alternatesWeeks() {
        assertThat(days(WEEKS_A_AND_B, "2026-09-11", "2026-09-21", Map.of())).containsExactly(5, 6, 7, 8, 9, 10, 1);
        assertThat(WEEKS_A_AND_B.label(6)).isEqualTo("B1");
    }

    @Test
    void keepsWeeksWhereTheyAreAfterAHoliday() {
        var holiday = Map.of(date("2026-09-14"), CLOSED, date("2026-09-15"), CLOSED);
        assertThat(days(WEEKS_A_AND_B, "2026-09-14", "2026-09-17", holiday)).containsExactly(8, 9);
    }

    @Test
    void slidesOnWithEachSchoolDay() {
        assertThat(days(SIX_DAYS, "2026-09-07", "2026-09-15", Map.of())).containsExactly(1, 2, 3, 4, 5, 6, 1);
    }

    @Test
    void slidesPastAClosure() {
        assertThat(days(SIX_DAYS, "2026-09-07", "2026-09-10", Map.of(date("2026-09-08"), CLOSED)))
                .containsExactly(1, 2, 3);
    }

    @Test
    void skipsTheDayOfAClosureThatDoesNotSlide() {
        assertThat(days(SIX_DAYS, "2026-09-07", "2026-09-10", Map.of(date("2026-09-08"), SKIPPED)))
                .containsExactly(1, 3, 4);
    }

    @Test
    void goesOnFromAForcedDay() {
        var forced = Map.of(date("2026-09-09"), new Change(false, true, OptionalInt.of(1)));
        assertThat(days(SIX_DAYS, "2026-09-07", "2026-09-11", forced)).containsExactly(1, 2, 1, 2, 3);
        assertThat(days(WEEK, "2026-09-07", "2026-09-10", forced)).containsExactly(1, 2, 1, 4);
    }

    @Test
    void openedWhenASaturdayIsForced() {
        var saturday = Map.of(date("2026-09-12"), new Change(false, true, OptionalInt.of(3)));
        assertThat(days(WEEK, "2026-09-11", "2026-09-14", saturday)).containsExactly(5, 3, 1);
    }

    @Test
    void countsALeapDay() {
        var leap = new CycleRule(Kind.SLIDING, 6, 5, MONDAY, date("2028-02-28"), date("2028-03-10"));
        assertThat(days(leap, "2028-02-28", "2028-03-02", Map.of())).containsExactly(1, 2, 3, 4);
    }

    @Test
    void caresNothingForClockChanges() {
        // The clocks of most of Europe go back in the night to Sunday, 25 October.
        assertThat(days(SIX_DAYS, "2026-10-23", "2026-10-27", Map.of())).containsExactly(5, 6, 1);
    }

    @Test
    void beginsTheWeekWhereTheSchoolDoes() {
        var fromSunday = new CycleRule(Kind.WEEKDAY, 5, 5, SUNDAY, date("2026-09-06"), END);
        assertThat(days(fromSunday, "2026-09-06", "2026-09-13", Map.of())).containsExactly(1, 2, 3, 4, 5, 1);
    }

    @Test
    void endsWithTheYear() {
        assertThat(days(WEEK, "2027-07-22", "2027-07-30", Map.of())).containsExactly(4, 5);
    }

    private static List<Integer> days(CycleRule rule, String from, String until, Map<LocalDate, Change> changes) {
        return List.copyOf(rule.days(date(from), date(until), changes).values());
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
