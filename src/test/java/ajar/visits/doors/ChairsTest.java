package ajar.visits.doors;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.ADAS_MONDAY_1;
import static ajar.Hawthorn.ADAS_TUESDAY_3;
import static ajar.Hawthorn.CLEO;
import static ajar.Hawthorn.DARA;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.JONAS;
import static ajar.Hawthorn.MIRA;
import static ajar.Hawthorn.MONDAY;
import static ajar.Hawthorn.TUESDAY;
import static ajar.Hawthorn.WAITING_TIME;
import static ajar.visits.doors.DoorsTest.as;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.postgres.Owner;
import ajar.school.LessonId;
import ajar.school.PersonId;
import ajar.site.times.OwnTimes;
import ajar.visits.LessonPart;
import ajar.visits.OpenLessonId;
import ajar.visits.agreed.AgreedVisits;
import ajar.visits.doors.OpeningAnswer.Opened;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class ChairsTest {

    @Autowired
    Doors doors;

    @Autowired
    Chairs chairs;

    @Autowired
    AgreedVisits visits;

    @Autowired
    OwnTimes times;

    @Autowired
    Owner owner;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void schoolBegins() {
        clock.reset();
        Hawthorn.foundIn(owner);
    }

    @Test
    void areAgreedVisitsOnOwnTime() {
        var door = open(ADAS_TUESDAY_3, TUESDAY, 2);
        assertThat(take(JONAS, door, TUESDAY)).isEqualTo(ChairAnswer.TAKEN);
        assertThat(as(JONAS, () -> visits.of(HAWTHORN, JONAS, TUESDAY, TUESDAY)))
                .singleElement()
                .satisfies(visit -> {
                    assertThat(visit.host()).isEqualTo(ADA);
                    assertThat(visit.wish()).isNull();
                    assertThat(visit.isCovered()).isFalse();
                });
    }

    @Test
    void areForThoseWhoAreFree() {
        var door = open(ADAS_TUESDAY_3, TUESDAY, 2);
        assertThat(take(CLEO, door, TUESDAY)).isEqualTo(ChairAnswer.YOU_TEACH);
        owner.db()
                .sql("""
                insert into school.standing_time (school, person, cycle_day, period, kind)
                values (:school, :person, 2, 3, 'on_call')
                """)
                .param("school", HAWTHORN.value())
                .param("person", JONAS.value())
                .update();
        assertThat(take(JONAS, door, TUESDAY)).isEqualTo(ChairAnswer.YOU_ARE_TAKEN);
    }

    /** An appointment is known as taken time and no more. The page says so before anybody tries; the booking would refuse it after. */
    @Test
    void areNotForThoseWhoHaveAnAppointmentThen() {
        var door = open(ADAS_TUESDAY_3, TUESDAY, 2);
        var from = TUESDAY.atTime(10, 40);
        as(JONAS, () -> times.take(HAWTHORN, JONAS, from, from.plusMinutes(15), OwnTimes.CONVERSATION));
        assertThat(as(JONAS, () -> {
                    var found = doors.find(HAWTHORN, door).orElseThrow();
                    return chairs.wouldAnswer(HAWTHORN, JONAS, found, TUESDAY, LessonPart.WHOLE);
                }))
                .isEqualTo(ChairAnswer.YOU_ARE_TAKEN);
        assertThat(take(JONAS, door, TUESDAY)).isEqualTo(ChairAnswer.YOU_ARE_TAKEN);
        assertThat(as(JONAS, () -> visits.of(HAWTHORN, JONAS, TUESDAY, TUESDAY)))
                .isEmpty();
        assertThat(take(DARA, door, TUESDAY)).isEqualTo(ChairAnswer.TAKEN);
    }

    @Test
    void areGivenOnce() {
        var door = open(ADAS_TUESDAY_3, TUESDAY, 1);
        assertThat(take(JONAS, door, TUESDAY)).isEqualTo(ChairAnswer.TAKEN);
        assertThat(take(JONAS, door, TUESDAY)).isEqualTo(ChairAnswer.ALREADY_YOURS);
        assertThat(take(DARA, door, TUESDAY)).isEqualTo(ChairAnswer.NONE_LEFT);
    }

    @Test
    void areGivenBack() {
        var door = open(ADAS_TUESDAY_3, TUESDAY, 1);
        take(JONAS, door, TUESDAY);
        assertThat(as(DARA, () -> chairs.giveBack(HAWTHORN, DARA, door, TUESDAY)))
                .isFalse();
        assertThat(as(JONAS, () -> chairs.giveBack(HAWTHORN, JONAS, door, TUESDAY)))
                .isTrue();
        assertThat(take(DARA, door, TUESDAY)).isEqualTo(ChairAnswer.TAKEN);
    }

    @Test
    void areCountedInTheWeek() {
        var tuesday = open(ADAS_TUESDAY_3, TUESDAY, 2);
        var monday = open(ADAS_MONDAY_1, MONDAY, 2);
        take(JONAS, tuesday, TUESDAY);
        assertThat(take(JONAS, monday, MONDAY)).isEqualTo(ChairAnswer.ENOUGH_THIS_WEEK);
        assertThat(take(DARA, monday, MONDAY)).isEqualTo(ChairAnswer.TAKEN);
    }

    /** Without the door's lock two of three colleagues sit on one chair in most rounds. */
    @Test
    void areGivenOnceInARace() throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (int week = 0; week < 5; week++) {
                var date = TUESDAY.plusWeeks(week);
                var door = open(ADAS_TUESDAY_3, date, 1);
                var races = new ArrayList<Callable<ChairAnswer>>();
                List.of(JONAS, DARA, MIRA).forEach(who -> races.add(() -> take(who, door, date)));
                assertThat(threads.invokeAll(races))
                        .extracting(race -> race.get())
                        .containsOnlyOnce(ChairAnswer.TAKEN);
            }
        }
    }

    private ChairAnswer take(PersonId visitor, OpenLessonId door, LocalDate date) {
        return as(visitor, () -> chairs.take(HAWTHORN, visitor, door, date, LessonPart.WHOLE))
                .orElseThrow();
    }

    private OpenLessonId open(LessonId lesson, LocalDate date, int chairs) {
        var opening = new Opening(lesson, date, date, "How long I wait.", List.of(WAITING_TIME), chairs, "");
        return ((Opened) as(ADA, () -> doors.open(HAWTHORN, ADA, opening))).door();
    }
}
