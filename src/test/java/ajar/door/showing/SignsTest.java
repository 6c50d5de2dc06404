package ajar.door.showing;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.ADAS_MONDAY_1;
import static ajar.Hawthorn.ADAS_TUESDAY_3;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.MONDAY;
import static ajar.Hawthorn.PAT;
import static ajar.Hawthorn.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.door.lines.DoorLines;
import ajar.door.screens.Screens;
import ajar.door.signs.SignState;
import ajar.door.signs.World;
import ajar.door.spaces.Settings;
import ajar.door.spaces.Space;
import ajar.door.spaces.Spaces;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.LessonId;
import ajar.school.People;
import ajar.school.PersonId;
import ajar.school.Timetables;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ada teaches 8B in Lab 2, on Monday in the first lesson and on Tuesday in the third. */
@ModuleTest
class SignsTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Autowired
    SignShelf shelf;

    @Autowired
    SignAddresses addresses;

    @Autowired
    Spaces spaces;

    @Autowired
    Settings settings;

    @Autowired
    DoorLines lines;

    @Autowired
    Screens screens;

    @Autowired
    Timetables timetables;

    @Autowired
    People people;

    @Autowired
    Owner owner;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void everyRoomHasASign() {
        clock.reset();
        Hawthorn.foundIn(owner);
        asSteward(() -> spaces.addRooms(HAWTHORN));
    }

    @Test
    void typeThemselves() {
        var state = lab(MONDAY, "08:30");
        assertThat(state.world()).isEqualTo(World.WORK);
        assertThat(state.now()).containsExactly("8B Science");
        assertThat(state.line()).as("nobody said anything").isEmpty();
        assertThat(lab(MONDAY, "09:30").world()).as("an empty room").isEqualTo(World.QUIET);
        assertThat(lab(MONDAY, "12:30").world()).as("lunch").isEqualTo(World.SOCIAL);
        assertThat(lab(MONDAY, "18:00").world()).isEqualTo(World.CLOSED);
        assertThat(lab(MONDAY, "18:00").next().orElseThrow().label())
                .as("of tomorrow")
                .isEqualTo("8B Science");
    }

    @Test
    void sayTheNarrowestThingThatTheTeacherSaid() {
        as(ADA, () -> lines.keep(HAWTHORN, ADA, "", "Sit down."));
        assertThat(lab(MONDAY, "08:30").line()).isEqualTo("Sit down.");
        as(ADA, () -> lines.keep(HAWTHORN, ADA, "8B", "Take a whiteboard."));
        assertThat(lab(MONDAY, "08:30").line()).isEqualTo("Take a whiteboard.");
        as(ADA, () -> say(ADAS_MONDAY_1, "Bring your goggles."));
        assertThat(lab(MONDAY, "08:30").line()).isEqualTo("Bring your goggles.");
        assertThat(lab(TUESDAY, "10:30").line()).as("gone with its day").isEqualTo("Take a whiteboard.");
        as(ADA, () -> say(ADAS_MONDAY_1, " "));
        assertThat(lab(MONDAY, "08:30").line()).as("taken back").isEqualTo("Take a whiteboard.");
    }

    @Test
    void areAjarWhileColleaguesMayComeIn() {
        owner.db()
                .sql("""
                insert into visits.open_lesson (school, thread, host, first_date, last_date, to_see, chairs)
                values (:school, :lesson, :ada, '2026-09-01', '2026-12-01', 'How long I wait', 1)
                """)
                .param("school", HAWTHORN.value())
                .param("lesson", ADAS_TUESDAY_3.value())
                .param("ada", ADA.value())
                .update();
        assertThat(lab(TUESDAY, "10:30").welcome()).isTrue();
        assertThat(lab(TUESDAY, "09:30").welcome()).isFalse();
        assertThat(lab(MONDAY, "08:30").welcome()).as("another lesson").isFalse();
    }

    @Test
    void followTheCalendar() {
        change("closed", "true, null");
        assertThat(lab(TUESDAY, "10:30").world()).isEqualTo(World.CLOSED);
        owner.db().sql("delete from school.calendar_change").update();
        change("bell_schedule", "false, '00000000-0000-7000-8003-000000000003'");
        clock.set(clock.instant().plus(Duration.ofMinutes(2)));
        assertThat(lab(TUESDAY, "09:45").now()).as("early release").containsExactly("8B Science");
        assertThat(lab(TUESDAY, "10:45").world()).isEqualTo(World.CLOSED);
    }

    @Test
    void goOnThroughMidnight() {
        clock.set(MONDAY.atTime(23, 59, 40), LONDON);
        assertThat(shelf.of(HAWTHORN).date()).isEqualTo(MONDAY);
        clock.set(TUESDAY.atTime(0, 0), LONDON);
        assertThat(shelf.of(HAWTHORN).date()).isEqualTo(TUESDAY);
        assertThat(lab(TUESDAY, "10:30").now()).containsExactly("8B Science");
    }

    @Test
    void nameNobodyUnlessTheSchoolPublishesWhoTeaches() {
        assertThat(shelf.of(HAWTHORN).toString()).contains("8B Science").doesNotContain("Okafor", "Ada");
        assertThat(seenByADoor()).as("not even in the database").isZero();
        asSteward(() -> settings.settle(HAWTHORN, true, false, Map.of()));
        assertThat(lab(MONDAY, "08:30").now()).containsExactly("8B Science, Ada Okafor");
        assertThat(seenByADoor()).isPositive();
    }

    @Test
    void areFoundByTheirAddressUntilItIsAnother() {
        var lab = lab();
        assertThat(addresses.spaceAt(lab.code()).orElseThrow().space()).isEqualTo(lab.id());
        assertThat(addresses.spaceAt(lab.code().toLowerCase(Locale.ROOT))).isPresent();
        asSteward(() -> spaces.renew(HAWTHORN, lab.id()));
        assertThat(addresses.spaceAt(lab.code())).isEmpty();
        assertThat(addresses.spaceAt("0000000000000000")).isEmpty();
        assertThat(addresses.spaceAt("' or true --")).isEmpty();
    }

    @Test
    void standOnScreensThatWerePairedUntilTheyAreTakenAway() {
        var lab = lab();
        var typed = asSteward(() -> screens.begin(HAWTHORN, lab.id()));
        var token = screens.pair(typed.substring(0, 4).toLowerCase(Locale.ROOT) + " " + typed.substring(4))
                .orElseThrow();
        assertThat(screens.pair(typed)).as("a code is good once").isEmpty();
        assertThat(screens.spaceOf(token).orElseThrow().space()).isEqualTo(lab.id());
        var screen = asSteward(() -> screens.of(HAWTHORN)).getFirst();
        assertThat(screen.seenAt()).isEqualTo(clock.instant());
        asSteward(() -> screens.remove(HAWTHORN, screen.id()));
        assertThat(screens.spaceOf(token)).isEmpty();
    }

    @Test
    void areNotPairedTooLateNorByOthers() {
        var typed = asSteward(() -> screens.begin(HAWTHORN, lab().id()));
        clock.set(clock.instant().plus(Screens.TYPED_WITHIN));
        assertThat(screens.pair(typed)).isEmpty();
        assertThat(as(BEN, () -> screens.of(HAWTHORN))).as("a steward's").isEmpty();
    }

    private void change(String what, String values) {
        owner.db()
                .sql("insert into school.calendar_change (school, division, on_date, closed, bell_schedule, reason)"
                        + " values ('00000000-0000-7000-8001-000000000001', '00000000-0000-7000-8003-000000000001', '2026-09-08', "
                        + values + ", :what)")
                .param("what", what)
                .update();
    }

    private int seenByADoor() {
        return DatabaseContext.asJob(
                SignShelf.JOB, HAWTHORN.value(), () -> people.of(HAWTHORN).size());
    }

    private boolean say(LessonId lesson, String line) {
        return lines.say(
                HAWTHORN,
                ADA,
                timetables.only(HAWTHORN, List.of(lesson), MONDAY, MONDAY).getFirst(),
                line);
    }

    private Space lab() {
        return asSteward(() -> spaces.of(HAWTHORN)).stream()
                .filter(space -> space.name().equals("Lab 2"))
                .findFirst()
                .orElseThrow();
    }

    private SignState lab(LocalDate date, String time) {
        var moment = date.atTime(LocalTime.parse(time)).atZone(LONDON).toInstant();
        return shelf.of(HAWTHORN).of(lab().id()).orElseThrow().at(moment).orElseThrow();
    }

    private static <T> T asSteward(Supplier<T> work) {
        return as(PAT, work);
    }

    private static void asSteward(Runnable work) {
        DatabaseContext.as(PAT.value(), HAWTHORN.value(), work);
    }

    private static <T> T as(PersonId person, Supplier<T> work) {
        return DatabaseContext.as(person.value(), HAWTHORN.value(), work::get);
    }
}
