package ajar.school.web.divisions;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.school.calendar.CycleRule;
import ajar.school.calendar.CycleRule.Kind;
import ajar.school.web.divisions.CycleForm.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CycleFormTest {

    private static final CycleRule WEEK =
            new CycleRule(Kind.WEEKDAY, 5, 5, DayOfWeek.MONDAY, LocalDate.of(2026, 9, 7), LocalDate.of(2027, 6, 30));

    @Test
    void isWhatTheDivisionHas() {
        assertThat(CycleForm.of(WEEK).refuse(WEEK)).isEmpty();
        assertThat(CycleForm.of(WEEK).read(WEEK)).isEqualTo(WEEK);
    }

    @Test
    void makesAPlainWeekAsLongAsItsDays() {
        var six = form("WEEKDAY", "5", "6", "2026-09-07", "2027-06-30");
        assertThat(six.refuse(WEEK)).isEmpty();
        assertThat(six.read(WEEK).days()).isEqualTo(6);
    }

    @Test
    void wantsWholeWeeksToAlternate() {
        assertThat(form("AB_WEEKS", "10", "5", "2026-09-07", "2027-06-30").refuse(WEEK))
                .isEmpty();
        assertThat(form("AB_WEEKS", "9", "5", "2026-09-07", "2027-06-30").refuse(WEEK))
                .contains(Refusal.UNEVEN);
        assertThat(form("SLIDING", "9", "5", "2026-09-07", "2027-06-30").refuse(WEEK))
                .isEmpty();
    }

    @Test
    void keepsDaysAndDatesWithinBounds() {
        assertThat(form("SLIDING", "61", "5", "2026-09-07", "2027-06-30").refuse(WEEK))
                .contains(Refusal.DAYS);
        assertThat(form("SLIDING", "6", "0", "2026-09-07", "2027-06-30").refuse(WEEK))
                .contains(Refusal.DAYS);
        assertThat(form("SLIDING", "6", "5", "2026-09-07", "2026-09-06").refuse(WEEK))
                .contains(Refusal.DATES);
        assertThat(form("SLIDING", "6", "5", "2026-09-07", "2036-09-06").refuse(WEEK))
                .contains(Refusal.DATES);
    }

    @Test
    void refusesWhatCannotBeRead() {
        assertThat(form("SLIDING", "six", "5", "2026-09-07", "2027-06-30").refuse(WEEK))
                .contains(Refusal.UNREADABLE);
        assertThat(form("FORTNIGHT", "6", "5", "2026-09-07", "2027-06-30").refuse(WEEK))
                .contains(Refusal.UNREADABLE);
        assertThat(form("SLIDING", "6", "5", "", "2027-06-30").refuse(WEEK)).contains(Refusal.UNREADABLE);
    }

    private static CycleForm form(String kind, String days, String weekdays, String from, String until) {
        return new CycleForm(kind, days, weekdays, from, until);
    }
}
