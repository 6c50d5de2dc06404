package ajar.visits.doors;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.ADAS_TUESDAY_3;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.BENS_MONDAY_2;
import static ajar.Hawthorn.CLEO;
import static ajar.Hawthorn.DARA;
import static ajar.Hawthorn.HANDS_DOWN;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.JONAS;
import static ajar.Hawthorn.MONDAY;
import static ajar.Hawthorn.TUESDAY;
import static ajar.Hawthorn.WAITING_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.LessonId;
import ajar.school.PersonId;
import ajar.visits.LessonPart;
import ajar.visits.OpenLessonId;
import ajar.visits.agreed.AgreedVisits;
import ajar.visits.doors.OpeningAnswer.Opened;
import ajar.visits.doors.OpeningAnswer.Refusal;
import ajar.visits.doors.OpeningAnswer.Refused;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class DoorsTest {

    @Autowired
    Doors doors;

    @Autowired
    OpenDoors open;

    @Autowired
    Chairs chairs;

    @Autowired
    AgreedVisits visits;

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
    void openOnceOrWeekAfterWeek() {
        opened(ADA, opening(ADAS_TUESDAY_3, TUESDAY, TUESDAY.plusWeeks(3)));
        opened(BEN, opening(BENS_MONDAY_2, MONDAY, MONDAY));
        assertThat(as(CLEO, () -> open.between(HAWTHORN, MONDAY, MONDAY.plusWeeks(2))))
                .extracting(DatedDoor::date)
                .containsExactly(MONDAY, TUESDAY, TUESDAY.plusWeeks(1));
    }

    @Test
    void keepWhatCanBeSeen() {
        var door = opened(ADA, opening(ADAS_TUESDAY_3, TUESDAY, TUESDAY));
        assertThat(as(CLEO, () -> doors.find(HAWTHORN, door))).hasValueSatisfying(found -> {
            assertThat(found.toSee()).isEqualTo("How long I wait after a question.");
            assertThat(found.practices()).containsExactly(WAITING_TIME);
            assertThat(found.chairs()).isEqualTo(2);
        });
    }

    @Test
    void openOnlyTheirHostsLessons() {
        assertThat(refused(BEN, opening(ADAS_TUESDAY_3, TUESDAY, TUESDAY))).isEqualTo(Refusal.NOT_YOURS);
        assertThat(refused(ADA, opening(ADAS_TUESDAY_3, MONDAY, MONDAY))).isEqualTo(Refusal.NO_LESSON_THEN);
    }

    @Test
    void openNothingThatHasBeen() {
        clock.set(TUESDAY.plusDays(1).atTime(8, 0), ZoneId.of("Europe/London"));
        assertThat(refused(ADA, opening(ADAS_TUESDAY_3, TUESDAY, TUESDAY))).isEqualTo(Refusal.PAST);
    }

    @Test
    void openALessonOnlyOnceAtATime() {
        opened(ADA, opening(ADAS_TUESDAY_3, TUESDAY, TUESDAY.plusWeeks(3)));
        assertThat(refused(ADA, opening(ADAS_TUESDAY_3, TUESDAY.plusWeeks(1), TUESDAY.plusWeeks(1))))
                .isEqualTo(Refusal.ALREADY_OPEN);
        opened(ADA, opening(ADAS_TUESDAY_3, TUESDAY.plusWeeks(4), TUESDAY.plusWeeks(5)));
    }

    @Test
    void shutWithTheirVisitsAndOpenAgain() {
        var door = opened(ADA, opening(ADAS_TUESDAY_3, TUESDAY, TUESDAY.plusWeeks(3)));
        as(JONAS, () -> chairs.take(HAWTHORN, JONAS, door, TUESDAY, LessonPart.WHOLE));
        assertThat(as(ADA, () -> doors.shut(HAWTHORN, ADA, door, TUESDAY))).isTrue();
        assertThat(as(JONAS, () -> visits.of(HAWTHORN, JONAS, MONDAY, TUESDAY))).isEmpty();
        assertThat(as(JONAS, () -> chairs.take(HAWTHORN, JONAS, door, TUESDAY, LessonPart.WHOLE)))
                .contains(ChairAnswer.SHUT);
        as(ADA, () -> doors.openAgain(HAWTHORN, ADA, door, TUESDAY));
        assertThat(as(JONAS, () -> chairs.take(HAWTHORN, JONAS, door, TUESDAY, LessonPart.WHOLE)))
                .contains(ChairAnswer.TAKEN);
    }

    @Test
    void areShutByTheirHostAlone() {
        var door = opened(ADA, opening(ADAS_TUESDAY_3, TUESDAY, TUESDAY));
        assertThat(as(BEN, () -> doors.shut(HAWTHORN, BEN, door, TUESDAY))).isFalse();
        // Not even a call in Ada's name gets past the table's policy.
        as(BEN, () -> doors.openAgain(HAWTHORN, ADA, door, TUESDAY));
        assertThat(as(CLEO, () -> doors.find(HAWTHORN, door)))
                .hasValueSatisfying(found -> assertThat(found.shut()).isEmpty());
    }

    @Test
    void closeForGood() {
        var door = opened(ADA, opening(ADAS_TUESDAY_3, TUESDAY, TUESDAY.plusWeeks(3)));
        as(JONAS, () -> chairs.take(HAWTHORN, JONAS, door, TUESDAY.plusWeeks(2), LessonPart.WHOLE));
        as(JONAS, () -> chairs.take(HAWTHORN, JONAS, door, TUESDAY, LessonPart.WHOLE));
        clock.set(TUESDAY.plusDays(1).atTime(8, 0), ZoneId.of("Europe/London"));
        as(ADA, () -> doors.close(HAWTHORN, ADA, door));
        assertThat(as(CLEO, () -> open.between(HAWTHORN, MONDAY, MONDAY.plusWeeks(4))))
                .extracting(DatedDoor::date)
                .containsExactly(TUESDAY);
        assertThat(as(JONAS, () -> visits.of(HAWTHORN, JONAS, MONDAY, MONDAY.plusWeeks(4))))
                .hasSize(1);
    }

    @Test
    void changeWhatTheySay() {
        var door = opened(ADA, opening(ADAS_TUESDAY_3, TUESDAY, TUESDAY.plusWeeks(3)));
        var change = new DoorChange(TUESDAY.plusWeeks(1), "Nobody puts a hand up.", List.of(HANDS_DOWN), 1, "");
        assertThat(as(ADA, () -> doors.change(HAWTHORN, ADA, door, change))).contains(new Opened(door));
        assertThat(as(CLEO, () -> doors.find(HAWTHORN, door)))
                .hasValueSatisfying(found -> assertThat(found.practices()).containsExactly(HANDS_DOWN));
        assertThat(as(BEN, () -> doors.change(HAWTHORN, BEN, door, change))).isEmpty();
    }

    @Test
    void countChairsWithoutSayingWhoSits() {
        var door = opened(ADA, opening(ADAS_TUESDAY_3, TUESDAY, TUESDAY));
        as(JONAS, () -> chairs.take(HAWTHORN, JONAS, door, TUESDAY, LessonPart.WHOLE));
        assertThat(as(DARA, () -> open.between(HAWTHORN, TUESDAY, TUESDAY)))
                .singleElement()
                .satisfies(dated -> assertThat(dated.chairsLeft()).isEqualTo(1));
        assertThat(as(DARA, () -> visits.between(HAWTHORN, TUESDAY, TUESDAY))).isEmpty();
    }

    private OpenLessonId opened(PersonId host, Opening opening) {
        var answer = as(host, () -> doors.open(HAWTHORN, host, opening));
        assertThat(answer).isInstanceOf(Opened.class);
        return ((Opened) answer).door();
    }

    private Refusal refused(PersonId host, Opening opening) {
        var answer = as(host, () -> doors.open(HAWTHORN, host, opening));
        assertThat(answer).isInstanceOf(Refused.class);
        return ((Refused) answer).why();
    }

    static Opening opening(LessonId lesson, LocalDate first, LocalDate last) {
        return new Opening(
                lesson, first, last, "How long I wait after a question.", List.of(WAITING_TIME), 2, "By the back.");
    }

    static <T> T as(PersonId person, Supplier<T> work) {
        UUID who = person.value();
        return DatabaseContext.as(who, HAWTHORN.value(), work::get);
    }
}
