package ajar.coaching.appointments;

import static ajar.Hawthorn.CLEO;
import static ajar.Hawthorn.DARA;
import static ajar.Hawthorn.MONDAY;
import static ajar.Hawthorn.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.coaching.appointments.CommonTime.Stretch;
import ajar.school.DatedLesson;
import ajar.school.DivisionId;
import ajar.school.LessonId;
import ajar.school.PersonId;
import ajar.school.SchoolDay;
import ajar.school.Slot;
import ajar.school.StandingTime;
import ajar.school.TimeTaken;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommonTimeTest {

    private static final DivisionId LOWER = new DivisionId(UUID.randomUUID());
    private static final DivisionId UPPER = new DivisionId(UUID.randomUUID());
    private static final LocalDateTime EARLY = MONDAY.atTime(7, 0);
    private static final Slot FIRST = slot(1, "08:20", "09:10", Slot.Kind.LESSON);
    private static final Slot SECOND = slot(2, "09:15", "10:05", Slot.Kind.LESSON);
    private static final Slot LUNCH = slot(3, "10:05", "11:00", Slot.Kind.LUNCH);

    @Test
    void isWhereNeitherTeaches() {
        var common = common(List.of(lesson(CLEO, LOWER, FIRST)), List.of(), List.of());
        assertThat(common.on(MONDAY, 25, EARLY))
                .extracting(Stretch::from)
                .containsExactly(times("09:10", "09:40", "11:00", "11:30"));
    }

    @Test
    void goesByTheClockAndNotByPeriods() {
        var common = common(List.of(lesson(CLEO, LOWER, SECOND)), List.of(), List.of());
        assertThat(common.on(MONDAY, 45, EARLY)).extracting(Stretch::from).containsExactly(times("08:20", "11:00"));
        assertThat(common.on(MONDAY, 15, EARLY))
                .extracting(Stretch::from)
                .containsExactly(times("08:20", "08:35", "08:50", "11:00", "11:15", "11:30", "11:45"));
    }

    @Test
    void leavesProtectedTimeAlone() {
        var standing = new StandingTime(DARA, 1, 1, StandingTime.Kind.PROTECTED);
        var common = common(List.of(), List.of(standing), List.of());
        assertThat(common.on(MONDAY, 45, EARLY)).extracting(Stretch::from).containsExactly(times("09:10", "11:00"));
    }

    @Test
    void isNotWhereOneIsTaken() {
        var taken = new TimeTaken(DARA, MONDAY.atTime(8, 40), MONDAY.atTime(9, 30));
        var stranger = new TimeTaken(new PersonId(UUID.randomUUID()), MONDAY.atTime(8, 0), MONDAY.atTime(16, 0));
        var common = common(List.of(), List.of(), List.of(taken, stranger));
        assertThat(common.on(MONDAY, 25, EARLY))
                .extracting(Stretch::from)
                .containsExactly(times("09:30", "11:00", "11:30"));
        assertThat(common.isFree(stretch("08:20", "08:40"))).isTrue();
        assertThat(common.isFree(stretch("08:20", "08:41"))).isFalse();
    }

    @Test
    void beginsAfterNow() {
        var common = common(List.of(), List.of(), List.of());
        assertThat(common.on(MONDAY, 45, MONDAY.atTime(9, 5)))
                .extracting(Stretch::from)
                .containsExactly(times("11:00"));
    }

    @Test
    void isInTheSchoolDayAndAnHourAfter() {
        var common = common(List.of(), List.of(), List.of());
        assertThat(common.isFree(stretch("11:15", "12:00"))).isTrue();
        assertThat(common.isFree(stretch("11:20", "12:05"))).isFalse();
        assertThat(common.isFree(stretch("08:00", "08:25"))).isFalse();
        assertThat(common.on(TUESDAY, 25, EARLY)).isEmpty();
    }

    /** The upper school has no school that day. */
    @Test
    void isNoneWhereOneHasNoSchool() {
        var common = common(List.of(lesson(CLEO, UPPER, FIRST)), List.of(), List.of());
        assertThat(common.on(MONDAY, 25, EARLY)).isEmpty();
    }

    private static CommonTime common(List<DatedLesson> lessons, List<StandingTime> standing, List<TimeTaken> taken) {
        var day = new SchoolDay(MONDAY, LOWER, 1, "", "Regular", true, List.of(FIRST, SECOND, LUNCH));
        return new CommonTime(Set.of(CLEO, DARA), List.of(day), lessons, standing, taken);
    }

    private static DatedLesson lesson(PersonId teacher, DivisionId division, Slot slot) {
        LocalDate date = division.equals(LOWER) ? MONDAY : TUESDAY;
        return new DatedLesson(
                new LessonId(UUID.randomUUID()),
                division,
                date,
                1,
                slot,
                "English",
                List.of(teacher),
                List.of(),
                null,
                "",
                "",
                false);
    }

    private static Slot slot(int period, String starts, String ends, Slot.Kind kind) {
        return new Slot(period, "" + period, LocalTime.parse(starts), LocalTime.parse(ends), kind);
    }

    private static Stretch stretch(String from, String until) {
        return new Stretch(MONDAY.atTime(LocalTime.parse(from)), MONDAY.atTime(LocalTime.parse(until)));
    }

    private static LocalDateTime[] times(String... clocks) {
        return List.of(clocks).stream()
                .map(clock -> MONDAY.atTime(LocalTime.parse(clock)))
                .toArray(LocalDateTime[]::new);
    }
}
