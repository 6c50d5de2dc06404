package ajar.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Half lessons, relay cover, and the coach who comes along. */
class HalvesTest {

    /** Ben and Cleo teach while Ada's door is open; Dara alone can cover. */
    private static Timetable hawthorn(Wish.Length length, int chairs) {
        var school = new Timetable(5).coach("Dara", 9).free("Dara", 0, 1);
        school.profile = school.profile.with(RuleProfile.Switch.HALVES);
        school.teacher("Ada").teacher("Ben").teacher("Cleo");
        school.teaches("Ada", 0, 1, "7A").opens("Ada", 0, 1, chairs);
        school.teaches("Ben", 0, 1, "8B").teaches("Cleo", 0, 1, "9C");
        return school.wish("Ben to Ada", "Ben", "Ada", length).wish("Cleo to Ada", "Cleo", "Ada", length);
    }

    @Test
    void letOneStandInFreeTwoVisitors() {
        var plan = hawthorn(Wish.Length.PART, 1).plan().plan();
        assertThat(plan.assignments()).allMatch(one -> "Dara".equals(one.standIn()));
        assertThat(plan.assignments()).extracting(Assignment::part).containsExactlyInAnyOrder(Part.FIRST, Part.SECOND);
    }

    @Test
    void doNotServeAWishForTheWhole() {
        assertThat(hawthorn(Wish.Length.WHOLE, 2).served()).isEqualTo(1);
        assertThat(hawthorn(Wish.Length.EITHER, 2).served()).isEqualTo(2);
    }

    @Test
    void needADoorThatAllowsThem() {
        var school = hawthorn(Wish.Length.EITHER, 2);
        var door = school.doors.removeFirst();
        school.doors.add(new Door(door.id(), door.lesson(), door.host(), 2, door.practices(), true, false));
        assertThat(school.served()).isEqualTo(1);
    }

    @Test
    void countHalfAgainstWhatWasOffered() {
        var school = hawthorn(Wish.Length.PART, 1);
        school.people.removeFirst();
        assertThat(school.coach("Dara", 1).served()).isEqualTo(2);
    }

    @Test
    void bringTheCoachAlong() {
        var school = hawthorn(Wish.Length.WHOLE, 2);
        school.profile = school.profile.with(RuleProfile.Switch.COACH_BESIDE);
        school.wishes.replaceAll(wish -> new Wish(
                wish.id(), wish.visitor(), "Ada", null, 3, wish.from(), wish.until(), wish.length(), false, true));
        assertThat(school.met()).isEmpty();
        assertThat(school.coach("Eli", 9).free("Eli", 0, 1).served()).isEqualTo(1);
        var standIns = school.plan().plan().assignments().stream()
                .map(Assignment::standIn)
                .toList();
        assertThat(Set.copyOf(standIns)).containsExactly("Eli");
    }
}
