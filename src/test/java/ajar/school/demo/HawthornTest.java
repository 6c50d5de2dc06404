package ajar.school.demo;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.postgres.DatabaseContext;
import ajar.school.CalendarChanged;
import ajar.school.Calendars;
import ajar.school.DatedLesson;
import ajar.school.DemoSchoolFounded;
import ajar.school.People;
import ajar.school.PersonId;
import ajar.school.Practices;
import ajar.school.Role;
import ajar.school.SchoolDay;
import ajar.school.Timetables;
import ajar.school.calendar.BellScheduleId;
import ajar.school.calendar.DayChange;
import ajar.school.calendar.DayChanges;
import ajar.school.people.Staffing;
import ajar.school.people.Staffing.Answer;
import ajar.school.people.Staffing.Details;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("slow")
@ModuleTest
class HawthornTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-09-07");

    @Autowired
    Hawthorn hawthorn;

    @Autowired
    Timetables timetables;

    @Autowired
    Calendars calendars;

    @Autowired
    DayChanges changes;

    @Autowired
    Staffing staffing;

    @Autowired
    People people;

    @Autowired
    Practices practices;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void found() {
        clock.reset();
        hawthorn.found();
    }

    @Test
    void teachesMoreThanAThousandLessonsAWeek() {
        var lessons = week(MONDAY);
        assertThat(lessons.stream().filter(lesson -> !lesson.duty())).hasSizeGreaterThan(1_080);
        var busy = new HashSet<String>();
        lessons.forEach(
                lesson -> lesson.teachers().forEach(teacher -> assertThat(busy.add(teacher + " " + lesson.starts()))
                        .isTrue()));
    }

    @Test
    void isFoundedOnce(AssertablePublishedEvents events) {
        hawthorn.found();
        assertThat(events.ofType(DemoSchoolFounded.class)).isEmpty();
        assertThat(as("NOW", () -> people.of(hawthorn.school()))).hasSize(71);
    }

    @Test
    void introducesFivePeople() {
        assertThat(hawthorn.five())
                .extracting(DemoPeople.Somebody::name)
                .containsExactly("Cleo Haddad", "Dara Ortiz", "Sam Whitlock", "Ruth Adeyemi", "Pat Nowak");
        for (var somebody : hawthorn.five()) {
            assertThat(as("NOW", () -> people.rolesOf(hawthorn.school(), somebody.id())))
                    .contains(somebody.role());
        }
    }

    @Test
    void hasWordsForPractices() {
        assertThat(as("HAD", () -> practices.of(hawthorn.school()))).hasSizeBetween(38, 45);
    }

    @Test
    void isInTheMiddleOfItsYearHoweverLateOneLooks() {
        clock.set(Instant.parse("2027-06-16T09:00:00Z"));
        hawthorn.found();
        var today = LocalDate.parse("2027-06-16");
        assertThat(week(today.minusDays(2))).hasSizeGreaterThan(1_080);
    }

    @Test
    void ringsOtherBellsOnEarlyReleaseDays() {
        var friday = MONDAY.plusDays(11);
        var last = as("HAD", () -> timetables.lessons(hawthorn.school(), friday, friday))
                .getLast();
        assertThat(last.ends()).isEqualTo(friday.atTime(11, 55));
    }

    @Test
    void showsWhatAClosedDayWouldDoAndDoesNothing() {
        var effect = as("NOW", () -> changes.effect(hawthorn.school(), id("NOW"), closed(MONDAY.plusDays(1))));
        assertThat(effect.moved()).extracting(DayChanges.Moved::date).containsExactly(MONDAY.plusDays(1));
        assertThat(days(MONDAY.plusDays(1))).hasSize(1);
    }

    @Test
    void closesADayOnceAStewardSaysSo(AssertablePublishedEvents events) {
        as("NOW", () -> {
            changes.make(hawthorn.school(), id("NOW"), closed(MONDAY.plusDays(1)));
            return true;
        });
        assertThat(days(MONDAY.plusDays(1))).isEmpty();
        assertThat(events.ofType(CalendarChanged.class)).hasSize(1);
    }

    @Test
    void movesADayToOtherBells() {
        var change = new DayChange(
                HawthornRows.DIVISION, MONDAY, false, true, null, new BellScheduleId(HawthornRows.EARLY), "Snow");
        as("NOW", () -> {
            changes.make(hawthorn.school(), id("NOW"), change);
            return true;
        });
        assertThat(days(MONDAY)).extracting(SchoolDay::schedule).containsExactly("Early release");
    }

    @Test
    void letsNobodyButStewardsTouchLessons() {
        assertThat(lessonsDeletedBy("HAD")).isZero();
        assertThat(lessonsDeletedBy("WHI")).isZero();
        assertThat(lessonsDeletedBy("NOW")).isPositive();
    }

    @Test
    void letsNobodyButStewardsGiveRoles() {
        assertThat(as(
                        "HAD",
                        () -> staffing.change(
                                hawthorn.school(),
                                id("HAD"),
                                details("HAD", "Haddad", Set.of(Role.TEACHER, Role.STEWARD)))))
                .isEqualTo(Answer.NOT_HERE);
        assertThat(as("NOW", () -> people.rolesOf(hawthorn.school(), id("HAD"))))
                .containsExactly(Role.TEACHER);
        assertThat(as(
                        "NOW",
                        () -> staffing.change(
                                hawthorn.school(), id("HAD"), details("HAD", "Haddad", Set.of(Role.COACH)))))
                .isEqualTo(Answer.DONE);
        assertThat(as("NOW", () -> people.rolesOf(hawthorn.school(), id("HAD"))))
                .containsExactly(Role.COACH);
    }

    @Test
    void keepsItsLastSteward() {
        assertThat(as(
                        "NOW",
                        () -> staffing.change(
                                hawthorn.school(), id("NOW"), details("NOW", "Nowak", Set.of(Role.TEACHER)))))
                .isEqualTo(Answer.LAST_STEWARD);
    }

    @Test
    void seesNothingOutsideAContext() {
        assertThat(db.sql("select count(*) from school.person")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static Details details(String code, String family, Set<Role> roles) {
        return new Details(code, "", family, false, "", roles);
    }

    private static DayChange closed(LocalDate date) {
        return new DayChange(HawthornRows.DIVISION, date, true, true, null, null, "Snow");
    }

    private int lessonsDeletedBy(String code) {
        return as(
                code,
                () -> java.util.Objects.requireNonNull(transaction.execute(begun -> {
                    begun.setRollbackOnly();
                    return db.sql("delete from school.lesson").update();
                })));
    }

    private List<DatedLesson> week(LocalDate monday) {
        return as("HAD", () -> timetables.lessons(hawthorn.school(), monday, monday.plusDays(6)));
    }

    private List<SchoolDay> days(LocalDate date) {
        return as("HAD", () -> calendars.days(hawthorn.school(), date, date));
    }

    private static PersonId id(String code) {
        return new PersonId(Staff.Naming.id("person", code));
    }

    private <T> T as(String code, Supplier<T> work) {
        return DatabaseContext.as(id(code).value(), hawthorn.school().value(), work::get);
    }
}
