package ajar.visits.doors;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.ADAS_TUESDAY_3;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.MONDAY;
import static ajar.Hawthorn.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ajar.visits.LessonPart;
import ajar.visits.OpenLessonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ada's third period on Tuesdays, two chairs, shut a week later; Ben asks at ten past ten. */
class OpenLessonTest {

    private static final OpenLesson DOOR = new OpenLesson(
            new OpenLessonId(new UUID(0, 1)),
            ADAS_TUESDAY_3,
            ADA,
            TUESDAY,
            TUESDAY.plusWeeks(4),
            "How long I wait after a question.",
            "",
            2,
            List.of(),
            Set.of(TUESDAY.plusWeeks(1)));

    @Test
    void seatsAFreeColleague() {
        assertThat(asked(TUESDAY, 0, false, ChairAsked.Time.FREE)).isEqualTo(ChairAnswer.TAKEN);
        assertThat(asked(TUESDAY, 1, false, ChairAsked.Time.FREE)).isEqualTo(ChairAnswer.TAKEN);
    }

    @Test
    void hasNoMoreChairsThanItSays() {
        assertThat(asked(TUESDAY, 2, false, ChairAsked.Time.FREE)).isEqualTo(ChairAnswer.NONE_LEFT);
        assertThatThrownBy(() -> new OpenLesson(
                        DOOR.id(), ADAS_TUESDAY_3, ADA, TUESDAY, TUESDAY, "x", "", 4, List.of(), Set.of()))
                .hasMessageContaining("4 chairs");
    }

    @Test
    void seatsNobodyTwice() {
        assertThat(asked(TUESDAY, 1, true, ChairAsked.Time.FREE)).isEqualTo(ChairAnswer.ALREADY_YOURS);
    }

    @Test
    void isShutWhenItsHostSaysSo() {
        assertThat(asked(TUESDAY.plusWeeks(1), 0, false, ChairAsked.Time.FREE)).isEqualTo(ChairAnswer.SHUT);
        assertThat(asked(TUESDAY.plusWeeks(2), 0, false, ChairAsked.Time.FREE)).isEqualTo(ChairAnswer.TAKEN);
    }

    @Test
    void isNotThereOutsideItsDates() {
        assertThat(asked(TUESDAY.plusWeeks(5), 0, false, ChairAsked.Time.FREE)).isEqualTo(ChairAnswer.NO_LESSON_THEN);
    }

    @Test
    void leavesTeachersWithTheirClasses() {
        assertThat(asked(TUESDAY, 0, false, ChairAsked.Time.TEACHES)).isEqualTo(ChairAnswer.YOU_TEACH);
        assertThat(asked(TUESDAY, 0, false, ChairAsked.Time.TAKEN)).isEqualTo(ChairAnswer.YOU_ARE_TAKEN);
    }

    @Test
    void letsLateVisitorsInUntilItIsOver() {
        var end = TUESDAY.atTime(11, 10);
        assertThat(DOOR.askedBy(at(end.minusMinutes(30)))).isEqualTo(ChairAnswer.TAKEN);
        assertThat(DOOR.askedBy(at(end))).isEqualTo(ChairAnswer.OVER);
    }

    @Test
    void isVisitedInHalvesWhereTheSchoolDoes() {
        assertThat(DOOR.askedBy(half(true))).isEqualTo(ChairAnswer.TAKEN);
        assertThat(DOOR.askedBy(half(false))).isEqualTo(ChairAnswer.NO_HALVES);
    }

    @Test
    void keepsTheLimitsOfTheWeek() {
        assertThat(DOOR.askedBy(with(new ChairAsked.Limits(1, 1, 0, 2)))).isEqualTo(ChairAnswer.ENOUGH_THIS_WEEK);
        assertThat(DOOR.askedBy(with(new ChairAsked.Limits(0, 1, 2, 2)))).isEqualTo(ChairAnswer.HOST_HAS_ENOUGH);
        assertThat(DOOR.askedBy(with(new ChairAsked.Limits(0, 1, 1, 2)))).isEqualTo(ChairAnswer.TAKEN);
    }

    private static ChairAnswer asked(LocalDate date, int taken, boolean seated, ChairAsked.Time time) {
        return DOOR.askedBy(new ChairAsked(
                BEN,
                date,
                LessonPart.WHOLE,
                MONDAY.atTime(10, 10),
                date.atTime(11, 10),
                true,
                taken,
                seated,
                time,
                new ChairAsked.Limits(0, 1, 0, 2)));
    }

    private static ChairAsked at(java.time.LocalDateTime now) {
        return new ChairAsked(
                BEN,
                TUESDAY,
                LessonPart.WHOLE,
                now,
                TUESDAY.atTime(11, 10),
                true,
                0,
                false,
                ChairAsked.Time.FREE,
                new ChairAsked.Limits(0, 1, 0, 2));
    }

    private static ChairAsked half(boolean halves) {
        return new ChairAsked(
                BEN,
                TUESDAY,
                LessonPart.FIRST_HALF,
                MONDAY.atTime(10, 10),
                TUESDAY.atTime(10, 45),
                halves,
                0,
                false,
                ChairAsked.Time.FREE,
                new ChairAsked.Limits(0, 1, 0, 2));
    }

    private static ChairAsked with(ChairAsked.Limits limits) {
        return new ChairAsked(
                BEN,
                TUESDAY,
                LessonPart.WHOLE,
                MONDAY.atTime(10, 10),
                TUESDAY.atTime(11, 10),
                true,
                0,
                false,
                ChairAsked.Time.FREE,
                limits);
    }
}
