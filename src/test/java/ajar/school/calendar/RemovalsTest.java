package ajar.school.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.ModuleTest;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.Calendars;
import ajar.school.DivisionId;
import ajar.school.SchoolId;
import ajar.school.Timetables;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The lower school has two lessons on Mondays, regular bells, and bells for early release. */
@ModuleTest
class RemovalsTest {

    private static final SchoolId HAWTHORN = new SchoolId(UUID.randomUUID());
    private static final UUID PAT = UUID.randomUUID();
    private static final DivisionId LOWER = new DivisionId(UUID.randomUUID());
    private static final BellScheduleId REGULAR = new BellScheduleId(UUID.randomUUID());
    private static final BellScheduleId EARLY = new BellScheduleId(UUID.randomUUID());
    private static final UUID VERSION = UUID.randomUUID();
    private static final LocalDate MONDAY = LocalDate.parse("2026-09-14");

    @Autowired
    Bells bells;

    @Autowired
    Divisions divisions;

    @Autowired
    TimetableVersions versions;

    @Autowired
    Calendars calendars;

    @Autowired
    Timetables timetables;

    @Autowired
    Owner owner;

    @BeforeEach
    void found() {
        for (var sql : """
                insert into school.district (id, name) values (:school, 'Hawthorn');
                insert into school.school (id, district, name, zone) values (:school, :school, 'Hawthorn School', 'Europe/London');
                insert into school.person (id, school, code, family_name) values (:pat, :school, 'PAT', 'Nowak');
                insert into school.role (school, person, role) values (:school, :pat, 'steward');
                insert into school.division (id, school, name, cycle, cycle_days, weekdays, starts_on, ends_on)
                values (:lower, :school, 'Lower', 'weekday', 5, 5, '2026-09-07', '2027-06-30');
                insert into school.bell_schedule (id, school, division, name, regular)
                values (:regular, :school, :lower, 'Regular', true), (:early, :school, :lower, 'Early', false);
                insert into school.slot (school, bell_schedule, period, name, starts, ends)
                values (:school, :regular, 1, '1', '09:00', '09:50'), (:school, :regular, 2, '2', '10:00', '10:50'),
                       (:school, :early, 1, '1', '08:30', '09:00');
                insert into school.timetable_version (id, school, division, name, valid_from, valid_until, content)
                values (:version, :school, :lower, 'autumn.csv', '2026-09-07', '2026-12-18', 'x');
                insert into school.lesson (school, version, division, subject, cycle_day, period)
                values (:school, :version, :lower, 'Maths', 1, 1), (:school, :version, :lower, 'Art', 1, 2)
                """.split(";")) {
            owner.db()
                    .sql(sql)
                    .param("school", HAWTHORN.value())
                    .param("pat", PAT)
                    .param("lower", LOWER.value())
                    .param("regular", REGULAR.value())
                    .param("early", EARLY.value())
                    .param("version", VERSION)
                    .update();
        }
    }

    @Test
    void keepRegularBells() {
        assertThat(as(() -> bells.remove(HAWTHORN, REGULAR, MONDAY))).isEqualTo(RemovalAnswer.REGULAR);
        assertThat(count("select count(*) from school.bell_schedule")).isEqualTo(2);
    }

    @Test
    void keepBellsThatAreStillToRing() {
        ringEarlyOn("2026-10-05");
        assertThat(as(() -> bells.nextRing(HAWTHORN, EARLY, MONDAY))).contains(LocalDate.parse("2026-10-05"));
        assertThat(as(() -> bells.remove(HAWTHORN, EARLY, MONDAY))).isEqualTo(RemovalAnswer.RINGS);
        assertThat(count("select count(*) from school.bell_schedule")).isEqualTo(2);
    }

    @Test
    void takeBellsThatRangLast() {
        ringEarlyOn("2026-09-11");
        assertThat(as(() -> bells.remove(HAWTHORN, EARLY, MONDAY))).isEqualTo(RemovalAnswer.REMOVED);
        assertThat(count("select count(*) from school.bell_schedule")).isOne();
        assertThat(count("select count(*) from school.calendar_change where bell_schedule is null"))
                .isOne();
    }

    @Test
    void giveBellsAnotherNameUnlessItIsTaken() {
        assertThat(as(() -> bells.rename(HAWTHORN, bellsOf(EARLY), "Regular"))).isFalse();
        assertThat(as(() -> bells.rename(HAWTHORN, bellsOf(EARLY), "Early release")))
                .isTrue();
        assertThat(as(() -> bells.rename(HAWTHORN, bellsOf(EARLY), "Early release")))
                .isTrue();
        assertThat(as(() -> bellsOf(EARLY)).name()).isEqualTo("Early release");
    }

    @Test
    void showWhatOtherRegularBellsDoToLessons() {
        var effect = as(() -> bells.effectOfRegular(HAWTHORN, bellsOf(EARLY), MONDAY));
        // Fourteen Mondays until the timetable ends: period 2 does not ring, period 1 rings earlier.
        assertThat(effect.lost()).hasSize(14).allMatch(lesson -> lesson.subject()
                .equals("Art"));
        assertThat(effect.retimed()).isEqualTo(14);
        assertThat(as(() -> bellsOf(EARLY)).regular()).isFalse();
        as(() -> {
            bells.makeRegular(HAWTHORN, bellsOf(EARLY), MONDAY);
            return true;
        });
        assertThat(as(() -> bellsOf(EARLY)).regular()).isTrue();
        assertThat(as(() -> bells.remove(HAWTHORN, REGULAR, MONDAY))).isEqualTo(RemovalAnswer.REMOVED);
    }

    @Test
    void showWhichLessonsASlotTakesAlong() {
        var one = as(() -> bellsOf(REGULAR)).slots().subList(0, 1);
        assertThat(as(() -> bells.effect(HAWTHORN, bellsOf(REGULAR), one, MONDAY))
                        .lost())
                .hasSize(14);
    }

    @Test
    void keepADivisionWhoseTimetableHolds() {
        assertThat(as(() -> divisions.remove(HAWTHORN, LOWER, LocalDate.parse("2026-12-18"))))
                .isEqualTo(RemovalAnswer.HAS_TIMETABLE);
        assertThat(count("select count(*) from school.lesson")).isEqualTo(2);
    }

    @Test
    void takeADivisionWithItsPast() {
        ringEarlyOn("2026-09-11");
        var after = LocalDate.parse("2026-12-19");
        assertThat(as(() -> divisions.effectOfRemoval(HAWTHORN, LOWER, after)).moved())
                .isNotEmpty();
        assertThat(count("select count(*) from school.division")).isOne();
        assertThat(as(() -> divisions.remove(HAWTHORN, LOWER, after))).isEqualTo(RemovalAnswer.REMOVED);
        for (var table :
                new String[] {"division", "bell_schedule", "slot", "calendar_change", "timetable_version", "lesson"}) {
            assertThat(count("select count(*) from school." + table)).as(table).isZero();
        }
    }

    @Test
    void giveADivisionAnotherNameUnlessItIsTaken() {
        as(() -> divisions.add(HAWTHORN, "Upper", calendars.divisions(HAWTHORN).getFirst()));
        assertThat(as(() -> divisions.rename(HAWTHORN, LOWER, "Upper"))).isFalse();
        assertThat(as(() -> divisions.rename(HAWTHORN, LOWER, "Lower school"))).isTrue();
    }

    @Test
    void endATimetableWithYesterday() {
        var version = as(() -> versions.of(HAWTHORN, LOWER)).getFirst();
        assertThat(version.lessons()).isEqualTo(2);
        assertThat(as(() -> versions.effectOfEnd(HAWTHORN, LOWER, version, MONDAY))
                        .lost())
                .hasSize(28);
        assertThat(as(() -> versions.end(HAWTHORN, VERSION, MONDAY))).isEqualTo(RemovalAnswer.REMOVED);
        assertThat(as(() -> timetables.lessons(HAWTHORN, MONDAY.minusWeeks(1), MONDAY.plusWeeks(4))))
                .hasSize(2);
        assertThat(as(() -> versions.end(HAWTHORN, VERSION, MONDAY))).isEqualTo(RemovalAnswer.OVER);
    }

    @Test
    void takeATimetableThatHasNotBegun() {
        assertThat(as(() -> versions.end(HAWTHORN, VERSION, LocalDate.parse("2026-09-07"))))
                .isEqualTo(RemovalAnswer.REMOVED);
        assertThat(count("select count(*) from school.timetable_version")).isZero();
    }

    private BellSchedule bellsOf(BellScheduleId id) {
        return calendars.schedules(HAWTHORN).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void ringEarlyOn(String date) {
        owner.db()
                .sql("""
                        insert into school.calendar_change (school, division, on_date, bell_schedule)
                        values (:school, :lower, :date::date, :early)
                        """)
                .param("school", HAWTHORN.value())
                .param("lower", LOWER.value())
                .param("date", date)
                .param("early", EARLY.value())
                .update();
    }

    private <T> T as(Supplier<T> work) {
        return DatabaseContext.as(PAT, HAWTHORN.value(), work::get);
    }

    private int count(String sql) {
        return owner.db().sql(sql).query(Integer.class).single();
    }
}
