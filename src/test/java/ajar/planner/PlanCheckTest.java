package ajar.planner;

import static ajar.planner.Presence.State.AVAILABLE;
import static ajar.planner.Presence.State.BUSY;
import static ajar.planner.Presence.State.CALL;
import static ajar.planner.Presence.State.FREE;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.planner.PlanRequest.Forbid;
import ajar.planner.PlanRequest.Pin;
import ajar.planner.RuleProfile.Switch;
import ajar.planner.check.Breach;
import ajar.planner.check.PlanCheck;
import ajar.planner.check.Verdict;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each rule once broken by a plan made by hand, and next to it the closest plan that keeps it. */
class PlanCheckTest {

    /** Ada opens a lesson on Monday and one on Tuesday; Ben and Cleo teach then; Dara, their coach, and Eli can cover. */
    private static Timetable hawthorn() {
        var school = new Timetable(5).coach("Dara", 2).coach("Eli", 1);
        school.free("Dara", 0, 1, 2, 3)
                .free("Dara", 1, 1, 2)
                .free("Eli", 0, 1, 2)
                .free("Eli", 1, 1);
        school.teacher("Ada").teacher("Ben").teacher("Cleo");
        school.teaches("Ada", 0, 1, "7A").teaches("Ada", 1, 1, "7A");
        school.teaches("Ben", 0, 1, "8B").teaches("Ben", 1, 1, "8B").free("Ben", 0, 2);
        school.teaches("Cleo", 0, 1, "9C").teaches("Cleo", 1, 1, "9D").free("Cleo", 0, 2);
        school.opens("Ada", 0, 1, 2).opens("Ada", 1, 1, 2);
        return school.wish("Ben to Ada", "Ben", "Ada").wish("Cleo to Ada", "Cleo", "Ada");
    }

    private static Assignment ben(@Nullable String standIn) {
        return new Assignment("Ben to Ada", "Ada 0 1", Part.WHOLE, standIn, null);
    }

    private static Assignment cleo(@Nullable String standIn) {
        return new Assignment("Cleo to Ada", "Ada 0 1", Part.WHOLE, standIn, null);
    }

    private static Assignment.Talk talk(int day, int slot) {
        return new Assignment.Talk(Timetable.date(day), Timetable.start(slot), Timetable.end(slot));
    }

    private static Assignment benWith(Assignment.Talk talk) {
        return new Assignment("Ben to Ada", "Ada 0 1", Part.WHOLE, "Dara", talk);
    }

    private static Verdict verdict(Timetable school, Assignment... plan) {
        return PlanCheck.of(school.request(), List.of(plan), null);
    }

    private static List<Integer> broken(Timetable school, Assignment... plan) {
        return verdict(school, plan).breaches().stream()
                .map(Breach::rule)
                .distinct()
                .toList();
    }

    @Test
    void acceptsASoundPlan() {
        var verdict = verdict(hawthorn(), benWith(talk(0, 2)), cleo("Eli"));
        assertThat(verdict.breaches()).isEmpty();
        assertThat(verdict.t1()).isEqualTo(4);
        assertThat(verdict.t2()).isEqualTo(6);
        assertThat(verdict.t3()).isEqualTo(40 - 6 - 6);
        assertThat(verdict.value()).isEqualTo(600 * 4 + 100 * 6 + 28);
    }

    @Test
    void agreesWithTheEngine() {
        var school = hawthorn();
        var result = school.plan();
        var verdict = PlanCheck.of(school.request(), result.plan());
        assertThat(verdict.breaches()).isEmpty();
        assertThat(verdict.value()).isEqualTo(result.plan().value());
        assertThat(verdict.t3()).isEqualTo(result.plan().t3());
    }

    @Test
    void findsUnknownNames() {
        assertThat(broken(hawthorn(), ben("Nobody"))).containsExactly(Breach.UNKNOWN);
        assertThat(broken(hawthorn(), new Assignment("Ben to Ada", "Nowhere", Part.WHOLE, null, null)))
                .containsExactly(Breach.UNKNOWN);
    }

    @Test
    void findsAWishMetTwice() {
        var again = new Assignment("Ben to Ada", "Ada 1 1", Part.WHOLE, "Dara", null);
        assertThat(broken(hawthorn(), ben("Dara"), again)).contains(Breach.SERVED_ONCE);
    }

    @Test
    void findsAMissingOrWrongStandIn() {
        assertThat(broken(hawthorn(), ben(null))).containsExactly(Breach.STAND_IN);
        assertThat(broken(hawthorn().is("Finn", 0, 1, AVAILABLE).teacher("Finn"), ben("Finn")))
                .contains(Breach.STAND_IN);
        var called =
                hawthorn().person("Finn", Person.Kind.TEACHER, 1, false, false).is("Finn", 0, 1, CALL);
        assertThat(broken(called, ben("Finn"))).isEmpty();
    }

    @Test
    void findsSomebodyInTwoPlaces() {
        assertThat(broken(hawthorn(), ben("Dara"), cleo("Dara"))).containsExactly(Breach.TWO_PLACES);
        assertThat(broken(hawthorn(), ben("Dara"), cleo("Eli"))).isEmpty();
    }

    @Test
    void findsOverlapsOfBellsThatDoNotMatch() {
        var school = hawthorn();
        school.lessons.add(new Lesson(
                "late", "Hawthorn", Timetable.date(0), 595, 640, List.of("Finn"), List.of("6F"), "6F", "main", true));
        school.teacher("Finn").doors.add(new Door("late", "late", "Finn", 1, Set.of(), true, true));
        school.presences.add(new Presence("Ben", Timetable.date(0), 590, 640, AVAILABLE));
        school.people.replaceAll(one -> one.id().equals("Ben") ? giving(one) : one);
        school.profile = school.profile.with(Limit.VISITS_PER_WEEK, 2);
        school.wish("Ben to Finn", "Ben", "Finn");
        var late = new Assignment("Ben to Finn", "late", Part.WHOLE, null, null);
        assertThat(broken(school, late)).isEmpty();
        var talk = new Assignment.Talk(Timetable.date(0), 590, 640);
        school.presences.add(new Presence("Dara", Timetable.date(0), 590, 640, AVAILABLE));
        assertThat(broken(school, late, benWith(talk))).contains(Breach.TWO_PLACES);
    }

    private static Person giving(Person one) {
        return new Person(
                one.id(), one.school(), one.kind(), one.priority(), one.coach(), 0, false, 0, true, Set.of(), Set.of());
    }

    @Test
    void findsAbsentPeople() {
        var absence = new Repair.Absence("Dara", Timetable.date(0), Timetable.start(1), Timetable.end(1));
        var repair = new Repair(List.of(ben("Dara")), Timetable.date(0).minusDays(3), List.of(absence));
        var school = hawthorn();
        assertThat(PlanCheck.of(school.request(), List.of(ben("Dara")), repair).breaches())
                .extracting(Breach::rule)
                .containsExactly(Breach.TWO_PLACES);
        assertThat(PlanCheck.of(school.request(), List.of(ben("Eli")), repair).breaches())
                .isEmpty();
    }

    @Test
    void findsTooFewChairs() {
        var school = hawthorn();
        school.doors.clear();
        assertThat(broken(school.opens("Ada", 0, 1, 1), ben("Dara"), cleo("Eli")))
                .containsExactly(Breach.CHAIRS);
    }

    @Test
    void findsAHostWhoIsVisitedTooOften() {
        var school = hawthorn();
        school.profile = school.profile.with(Limit.VISITED_LESSONS_PER_HOST_WEEK, 1);
        var tuesday = new Assignment("Cleo to Ada", "Ada 1 1", Part.WHOLE, "Eli", null);
        assertThat(broken(school, ben("Dara"), tuesday)).containsExactly(Breach.HOST);
        assertThat(broken(school, ben("Dara"), cleo("Eli"))).isEmpty();
    }

    @Test
    void findsACoTaughtLessonWithoutTeachers() {
        var school = hawthorn();
        school.lessons.removeIf(lesson -> lesson.start() == Timetable.start(1)
                && lesson.date().equals(Timetable.date(0))
                && !lesson.teachers().contains("Ada"));
        school.teaches("Ben+Cleo", 0, 1, "8B");
        assertThat(broken(school, ben(null))).isEmpty();
        assertThat(broken(school, ben(null), cleo(null))).containsExactly(Breach.CO_TAUGHT);
    }

    @Test
    void findsTooManyVisitsOfAPerson() {
        var school = hawthorn().wish("Ben again", "Ben", null);
        var again = new Assignment("Ben again", "Ada 1 1", Part.WHOLE, "Eli", null);
        school.profile = school.profile.with(Limit.COURSE_COVERS_PER_HORIZON, 2);
        assertThat(broken(school, ben("Dara"), again)).containsExactly(Breach.VISITOR);
        school.profile = school.profile.with(Limit.VISITS_PER_WEEK, 2);
        assertThat(broken(school, ben("Dara"), again)).isEmpty();
    }

    @Test
    void findsAGroupLeftTooOften() {
        var school = hawthorn();
        school.profile = school.profile.with(Limit.CLASS_COVERS_PER_HORIZON, 0);
        assertThat(broken(school, ben("Dara"))).containsExactly(Breach.GROUP);
    }

    @Test
    void findsStandInsWhoGaveEnough() {
        var school = hawthorn();
        var tuesday = new Assignment("Cleo to Ada", "Ada 1 1", Part.WHOLE, "Eli", null);
        assertThat(broken(school, ben("Eli"), tuesday)).containsExactly(Breach.OFFER);
        assertThat(broken(school, ben("Dara"), tuesday)).isEmpty();
    }

    @Test
    void findsStandInsWhoGaveEnoughThatDay() {
        var school = hawthorn()
                .teaches("Cleo", 0, 2, "9E")
                .teaches("Ada", 0, 2, "7A")
                .opens("Ada", 0, 2, 1);
        var later = new Assignment("Cleo to Ada", "Ada 0 2", Part.WHOLE, "Dara", null);
        var tuesday = new Assignment("Cleo to Ada", "Ada 1 1", Part.WHOLE, "Dara", null);
        assertThat(broken(school, ben("Dara"), later)).isEmpty();
        school.people.replaceAll(one -> one.id().equals("Dara") ? Timetable.onADay(one, 1) : one);
        assertThat(broken(school, ben("Dara"), later)).containsExactly(Breach.OFFER);
        assertThat(broken(school, ben("Dara"), tuesday)).isEmpty();
    }

    @Test
    void findsATalkAtAWrongTime() {
        assertThat(broken(hawthorn(), benWith(talk(0, 3)))).containsExactly(Breach.TALK);
        assertThat(broken(hawthorn().free("Ben", 0, 0).free("Dara", 0, 0), benWith(talk(0, 0))))
                .containsExactly(Breach.TALK);
        assertThat(broken(hawthorn(), benWith(talk(0, 2)))).isEmpty();
    }

    @Test
    void letsPeopleTalkWhoAreFreeButNotToCover() {
        var school = hawthorn().is("Dara", 0, 4, FREE).is("Ben", 0, 4, FREE);
        assertThat(broken(school, benWith(talk(0, 4)))).isEmpty();
        school.presences.removeIf(one -> one.person().equals("Dara") && one.start() == Timetable.start(1));
        assertThat(broken(school.is("Dara", 0, 1, FREE), ben("Dara"))).containsExactly(Breach.STAND_IN);
    }

    @Test
    void findsASharedCoachAtTwoSchools() {
        var school = hawthorn();
        school.schools.add(new PlanRequest.School("Rowan", 3, 4));
        school.people.removeIf(one -> one.id().equals("Dara"));
        school.coach("Dara", 2, "Hawthorn", "Rowan").at("Rowan").teacher("Rae").teaches("Rae", 0, 2, "5R");
        school.teacher("Sam").teaches("Sam", 0, 2, "4S").opens("Rae", 0, 2, 1).wish("Sam to Rae", "Sam", "Rae");
        var rowan = new Assignment("Sam to Rae", "Rae 0 2", Part.WHOLE, "Dara", null);
        assertThat(broken(school, ben("Eli"), rowan)).isEmpty();
        assertThat(verdict(school, rowan).t3()).isEqualTo(-6 - 4 - 10);
        assertThat(broken(school, ben("Dara"), rowan)).containsExactly(Breach.SHARED_COACH);
    }

    @Test
    void findsADoorThatWasNotWished() {
        var school = hawthorn().teaches("Finn", 0, 1, "6F").teacher("Finn").opens("Finn", 0, 1, 1);
        assertThat(broken(school, new Assignment("Ben to Ada", "Finn 0 1", Part.WHOLE, "Dara", null)))
                .containsExactly(Breach.DOOR_FITS);
    }

    @Test
    void findsVisitorsWhoCannotLeave() {
        var duty = hawthorn();
        duty.lessons.removeIf(lesson -> lesson.id().equals("Ben 0 1"));
        assertThat(broken(duty, ben(null))).containsExactly(Breach.CAN_LEAVE);
        assertThat(broken(duty.is("Ben", 0, 1, BUSY), ben(null))).containsExactly(Breach.CAN_LEAVE);
        var test = hawthorn();
        test.lessons.removeIf(lesson -> lesson.id().equals("Ben 0 1"));
        assertThat(broken(test.teaches("Ben", 0, 1, "8B", false), ben("Dara"))).containsExactly(Breach.CAN_LEAVE);
    }

    @Test
    void findsWhatIsOverAndChanged() {
        var repair = new Repair(List.of(ben("Dara")), Timetable.date(0), List.of());
        var request = hawthorn().request();
        assertThat(PlanCheck.of(request, List.of(ben("Dara")), repair).breaches())
                .isEmpty();
        assertThat(PlanCheck.of(request, List.of(ben("Eli")), repair).breaches())
                .extracting(Breach::rule)
                .containsExactly(Breach.ANNOUNCED);
        var tooSoon = new Assignment("Cleo to Ada", "Ada 1 1", Part.WHOLE, "Eli", null);
        assertThat(PlanCheck.of(request, List.of(ben("Dara"), tooSoon), repair).breaches())
                .extracting(Breach::rule)
                .containsExactly(Breach.ANNOUNCED);
    }

    @Test
    void findsPinsThatAreNotKept() {
        var school = hawthorn();
        school.pins.add(new Pin("Ben to Ada", "Ada 0 1", Part.WHOLE, "Eli", null, "Olu"));
        assertThat(broken(school, ben("Dara"))).containsExactly(Breach.PINNED);
        assertThat(broken(school, ben("Eli"))).isEmpty();
    }

    @Test
    void findsWhatWasRuledOut() {
        var school = hawthorn();
        school.forbids.add(new Forbid(null, null, "Dara", "Ben", null, "Olu"));
        assertThat(broken(school, ben("Dara"))).containsExactly(Breach.FORBIDDEN);
        assertThat(broken(school, ben("Eli"), cleo("Dara"))).isEmpty();
        school.forbids.add(new Forbid(null, null, "Ben", "Ada", Timetable.date(0), "Olu"));
        assertThat(broken(school, ben("Eli"))).containsExactly(Breach.FORBIDDEN);
    }

    @Test
    void findsWaysThatAreTooLong() {
        var school = hawthorn();
        school.profile = school.profile.with(Switch.WALKING).with(Limit.WALK_MINUTES, 15);
        school.lessons.add(new Lesson(
                "hut",
                "Hawthorn",
                Timetable.date(0),
                0,
                Timetable.start(1),
                List.of("Ben"),
                List.of("8B"),
                "8B x",
                "hut",
                true));
        assertThat(broken(school, ben("Dara"))).containsExactly(Breach.WALK);
        school.profile = school.profile.with(Limit.CHANGE_MINUTES, 15);
        assertThat(broken(school, ben("Dara"))).isEmpty();
    }

    @Test
    void findsACoachWhoCannotComeAlong() {
        var school = hawthorn();
        school.profile = school.profile.with(Switch.COACH_BESIDE);
        school.wishes.replaceAll(wish -> new Wish(
                wish.id(),
                wish.visitor(),
                wish.host(),
                null,
                3,
                wish.from(),
                wish.until(),
                wish.length(),
                false,
                true));
        assertThat(broken(school, ben("Eli"))).isEmpty();
        assertThat(broken(school, ben("Dara"))).containsExactly(Breach.TWO_PLACES);
        school.presences.removeIf(one -> one.person().equals("Dara"));
        assertThat(broken(school, ben("Eli"))).containsExactly(Breach.COACH_BESIDE);
    }

    @Test
    void countsHalvesApart() {
        var school = hawthorn();
        school.profile = school.profile.with(Switch.HALVES);
        school.wishes.clear();
        school.wish("Ben to Ada", "Ben", "Ada", Wish.Length.EITHER)
                .wish("Cleo to Ada", "Cleo", "Ada", Wish.Length.EITHER);
        school.doors.clear();
        school.opens("Ada", 0, 1, 1);
        var first = new Assignment("Ben to Ada", "Ada 0 1", Part.FIRST, "Dara", null);
        var second = new Assignment("Cleo to Ada", "Ada 0 1", Part.SECOND, "Dara", null);
        assertThat(broken(school, first, second)).isEmpty();
        assertThat(verdict(school, first, second).t3()).isEqualTo(-3 - 3 - 8 - 8);
        assertThat(broken(school, first, cleo("Eli"))).containsExactly(Breach.CHAIRS);
        school.profile = RuleProfile.plain();
        assertThat(broken(school, first)).contains(Breach.DOOR_FITS);
    }

    @Test
    void chargesUnevenLoad() {
        var school = hawthorn();
        var tuesday = new Assignment("Cleo to Ada", "Ada 1 1", Part.WHOLE, "Dara", null);
        long plain = verdict(school, ben("Dara"), tuesday).t3();
        school.profile = school.profile.with(Switch.FAIR_LOAD);
        assertThat(verdict(school, ben("Dara"), tuesday).t3()).isEqualTo(plain - 2);
    }
}
