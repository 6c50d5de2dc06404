package ajar.door.signs;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.school.Slot.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands beside a door, moment by moment. */
class RoomDaysTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private ZoneId zone = LONDON;
    private SpaceKind kind = SpaceKind.CLASSROOM;
    private WorldRules rules = WorldRules.USUAL;
    private final List<RoomLesson> lessons = new ArrayList<>();
    private final List<Bell> bells = new ArrayList<>();
    private final List<Different> changes = new ArrayList<>();

    @Test
    void isWorkInALessonWithWhatToDoAndWhatComesNext() {
        usualBells(MONDAY);
        lesson(MONDAY, "10:20", "11:10", "8B Science", "Take a whiteboard.");
        lesson(MONDAY, "11:15", "12:05", "9C Science", "Sit in threes.");
        var state = at(MONDAY, "10:40");
        assertThat(state.world()).isEqualTo(World.WORK);
        assertThat(state.now()).containsExactly("8B Science");
        assertThat(state.line()).isEqualTo("Take a whiteboard.");
        assertThat(state.until()).isEqualTo(instant(MONDAY, "11:10"));
        assertThat(state.next().orElseThrow().label()).isEqualTo("9C Science");
        assertThat(state.next().orElseThrow().at()).isEqualTo(instant(MONDAY, "11:15"));
    }

    @Test
    void tellsWhoComesInWhatToDoBeforeTheBell() {
        usualBells(MONDAY);
        lesson(MONDAY, "08:20", "09:10", "8B Science", "Take a whiteboard.");
        lesson(MONDAY, "11:15", "12:05", "9C Science", "Sit in threes.");
        assertThat(at(MONDAY, "08:09").world()).isEqualTo(World.CLOSED);
        assertThat(at(MONDAY, "08:10").world()).isEqualTo(World.WORK);
        assertThat(at(MONDAY, "08:10").line()).isEqualTo("Take a whiteboard.");
        assertThat(at(MONDAY, "11:12").line()).as("between two bells").isEqualTo("Sit in threes.");
        assertThat(at(MONDAY, "11:12").now()).isEmpty();
        assertThat(at(MONDAY, "10:15").world()).as("a break stays one").isEqualTo(World.SOCIAL);
    }

    @Test
    void isSocialInABreakAndFreeForQuietWorkWhileOthersAreTaught() {
        usualBells(MONDAY);
        lesson(MONDAY, "12:50", "13:40", "8B Science", "");
        assertThat(at(MONDAY, "10:10").world()).isEqualTo(World.SOCIAL);
        assertThat(at(MONDAY, "10:10").part()).isEqualTo(Part.BREAK);
        assertThat(at(MONDAY, "12:30").part()).isEqualTo(Part.LUNCH);
        assertThat(at(MONDAY, "11:30").world()).isEqualTo(World.QUIET);
        assertThat(at(MONDAY, "11:30").part()).isEqualTo(Part.FREE);
        assertThat(at(MONDAY, "11:30").next().orElseThrow().label()).isEqualTo("8B Science");
    }

    @Test
    void namesWhatASpaceWithoutLessonsIsNext() {
        kind = SpaceKind.SOCIAL;
        usualBells(MONDAY);
        var lunch = at(MONDAY, "12:30");
        assertThat(lunch.welcome()).as("anybody may come in").isTrue();
        assertThat(lunch.next()).contains(new Next("", Part.FREE, World.QUIET, instant(MONDAY, "12:50")));
        assertThat(at(MONDAY, "14:00").next()).as("nothing more today").isEmpty();
    }

    @Test
    void staysQuietInABreakWhereItIsForQuiet() {
        kind = SpaceKind.QUIET;
        usualBells(MONDAY);
        assertThat(at(MONDAY, "10:10").world()).isEqualTo(World.QUIET);
    }

    @Test
    void followsWhatTheSchoolSettledOtherwise() {
        kind = SpaceKind.CORRIDOR;
        rules = rules.with(SpaceKind.CORRIDOR, Part.BREAK, World.QUIET);
        usualBells(MONDAY);
        assertThat(at(MONDAY, "10:10").world()).isEqualTo(World.QUIET);
        assertThat(at(MONDAY, "12:30").world()).as("lunch is as usual").isEqualTo(World.SOCIAL);
        assertThat(rules.with(SpaceKind.CORRIDOR, Part.BREAK, World.SOCIAL)).isEqualTo(WorldRules.USUAL);
    }

    @Test
    void isDifferentForAWhile() {
        usualBells(MONDAY);
        lesson(MONDAY, "10:20", "11:10", "8B Science", "Take a whiteboard.");
        changes.add(new Different(
                MONDAY.atTime(10, 30), MONDAY.atTime(11, 0), World.QUIET, "An exam is written next door."));
        assertThat(at(MONDAY, "10:25").world()).isEqualTo(World.WORK);
        assertThat(at(MONDAY, "10:45").world()).isEqualTo(World.QUIET);
        assertThat(at(MONDAY, "10:45").line()).isEqualTo("An exam is written next door.");
        assertThat(at(MONDAY, "10:45").now()).containsExactly("8B Science");
        assertThat(at(MONDAY, "11:05").line()).isEqualTo("Take a whiteboard.");
    }

    @Test
    void namesBothLessonsThatShareARoom() {
        usualBells(MONDAY);
        lesson(MONDAY, "08:20", "09:10", "8B Science", "Take a whiteboard.");
        lesson(MONDAY, "08:20", "10:05", "9C Project", "Go on with the model.");
        assertThat(at(MONDAY, "08:30").now()).containsExactly("8B Science", "9C Project");
        assertThat(at(MONDAY, "08:30").line()).isEqualTo("Take a whiteboard.\nGo on with the model.");
        assertThat(at(MONDAY, "09:30").now()).containsExactly("9C Project");
    }

    @Test
    void isAjarWhileColleaguesMayComeIn() {
        usualBells(MONDAY);
        lessons.add(new RoomLesson(MONDAY.atTime(8, 20), MONDAY.atTime(9, 10), "8B Science", "", true));
        assertThat(at(MONDAY, "08:15").welcome()).as("not yet").isFalse();
        assertThat(at(MONDAY, "08:30").welcome()).isTrue();
        assertThat(at(MONDAY, "09:12").welcome()).isFalse();
    }

    @Test
    void isClosedAllDayWithoutBellsAndKnowsTheNextLesson() {
        usualBells(TUESDAY);
        lesson(TUESDAY, "08:20", "09:10", "8B Science", "");
        var state = at(MONDAY, "10:40");
        assertThat(state.world()).isEqualTo(World.CLOSED);
        assertThat(state.from()).isEqualTo(instant(MONDAY, "00:00"));
        assertThat(state.until()).as("a new day, a new sign").isEqualTo(instant(TUESDAY, "00:00"));
        assertThat(state.next().orElseThrow().at()).isEqualTo(instant(TUESDAY, "08:20"));
        assertThat(at(TUESDAY, "00:00").next().orElseThrow().label()).isEqualTo("8B Science");
    }

    @Test
    void goesHomeEarlierOnADayOfEarlyRelease() {
        bell(MONDAY, "08:20", "08:50", Kind.LESSON);
        bell(MONDAY, "08:55", "09:25", Kind.LESSON);
        lesson(MONDAY, "08:20", "08:50", "8B Science", "");
        assertThat(at(MONDAY, "08:52").world()).isEqualTo(World.QUIET);
        assertThat(at(MONDAY, "09:30").world()).isEqualTo(World.CLOSED);
    }

    @Test
    void leavesNoMomentOut() {
        usualBells(MONDAY);
        usualBells(TUESDAY);
        lesson(MONDAY, "10:20", "11:10", "8B Science", "");
        var states = days().states(MONDAY, TUESDAY);
        assertThat(states.getFirst().from()).isEqualTo(instant(MONDAY, "00:00"));
        assertThat(states.getLast().until()).isEqualTo(instant(TUESDAY.plusDays(1), "00:00"));
        for (int i = 1; i < states.size(); i++) {
            assertThat(states.get(i).from()).isEqualTo(states.get(i - 1).until());
        }
    }

    @Test
    void keepsItsTimesWhenTheClocksAreChanged() {
        var october = LocalDate.of(2026, 10, 25);
        bell(october, "08:20", "09:10", Kind.LESSON);
        lesson(october, "08:20", "09:10", "8B Science", "");
        var autumn = days().states(october, october);
        assertThat(autumn.getLast().until().getEpochSecond()
                        - autumn.getFirst().from().getEpochSecond())
                .as("25 hours")
                .isEqualTo(25 * 3600);
        assertThat(at(october, "08:30").now()).containsExactly("8B Science");
        assertThat(instant(october, "08:30")).isEqualTo(Instant.parse("2026-10-25T08:30:00Z"));
        var march = LocalDate.of(2027, 3, 28);
        lesson(march, "08:20", "09:10", "9C Science", "");
        var spring = days().states(march, march);
        assertThat(spring.getLast().until().getEpochSecond()
                        - spring.getFirst().from().getEpochSecond())
                .as("23 hours")
                .isEqualTo(23 * 3600);
        assertThat(at(march, "08:30").now()).containsExactly("9C Science");
    }

    @Test
    void beginsTheDayWhereMidnightIsLeftOut() {
        zone = ZoneId.of("America/Santiago");
        var september = LocalDate.of(2026, 9, 6);
        var states = days().states(september, september);
        assertThat(states.getFirst().from()).isEqualTo(Instant.parse("2026-09-06T04:00:00Z"));
        assertThat(states.getLast().until()).isEqualTo(Instant.parse("2026-09-07T03:00:00Z"));
    }

    private void usualBells(LocalDate date) {
        bell(date, "08:20", "09:10", Kind.LESSON);
        bell(date, "09:15", "10:05", Kind.LESSON);
        bell(date, "10:05", "10:20", Kind.BREAK);
        bell(date, "10:20", "11:10", Kind.LESSON);
        bell(date, "11:15", "12:05", Kind.LESSON);
        bell(date, "12:05", "12:50", Kind.LUNCH);
        bell(date, "12:50", "13:40", Kind.LESSON);
        bell(date, "13:45", "14:35", Kind.LESSON);
    }

    private void bell(LocalDate date, String starts, String ends, Kind slot) {
        bells.add(new Bell(date.atTime(LocalTime.parse(starts)), date.atTime(LocalTime.parse(ends)), slot));
    }

    private void lesson(LocalDate date, String starts, String ends, String label, String line) {
        lessons.add(new RoomLesson(
                date.atTime(LocalTime.parse(starts)), date.atTime(LocalTime.parse(ends)), label, line, false));
    }

    private RoomDays days() {
        return new RoomDays(zone, kind, rules, lessons, bells, changes);
    }

    private SignState at(LocalDate date, String time) {
        var moment = instant(date, time);
        return days().states(date, date).stream()
                .filter(state -> state.isAt(moment))
                .findFirst()
                .orElseThrow();
    }

    private Instant instant(LocalDate date, String time) {
        return date.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
    }
}
