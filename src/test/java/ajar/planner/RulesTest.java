package ajar.planner;

import static ajar.planner.Presence.State.AVAILABLE;
import static ajar.planner.Presence.State.BUSY;
import static ajar.planner.Presence.State.CALL;
import static ajar.planner.Presence.State.FREE;
import static ajar.planner.Presence.State.PROTECTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rule once broken, if it could be, and once just kept. */
class RulesTest {

    /** Ada opens a lesson; Ben and Cleo teach at the same time and would like to see it; coaches can cover. */
    private static Timetable hawthorn(String... coaches) {
        var school = new Timetable(5);
        for (var coach : coaches) {
            school.coach(coach, 9).free(coach, 0, 1);
        }
        return school.teacher("Ada")
                .teacher("Ben")
                .teacher("Cleo")
                .teaches("Ada", 0, 1, "7A")
                .teaches("Ben", 0, 1, "8B")
                .teaches("Cleo", 0, 1, "9C")
                .opens("Ada", 0, 1, 2)
                .wish("Ben to Ada", "Ben", "Ada");
    }

    @Test
    void aWishIsMetAtMostOnce() {
        var school = hawthorn("Dara").teaches("Ada", 1, 1, "7A").opens("Ada", 1, 1, 2);
        assertThat(school.free("Dara", 1, 1).teaches("Ben", 1, 1, "8C").served())
                .isEqualTo(1);
    }

    @Test
    void aLessonLeftAloneHasAStandIn() {
        assertThat(hawthorn().served()).isZero();
        assertThat(hawthorn("Dara").plan().plan().assignments())
                .containsExactly(new Assignment("Ben to Ada", "Ada 0 1", Part.WHOLE, "Dara", null));
    }

    @Test
    void nobodyIsInTwoPlaces() {
        assertThat(hawthorn("Dara").wish("Cleo to Ada", "Cleo", "Ada").served()).isEqualTo(1);
        assertThat(hawthorn("Dara", "Eli").wish("Cleo to Ada", "Cleo", "Ada").served())
                .isEqualTo(2);
    }

    @Test
    void whoHasVisitorsStays() {
        var school = hawthorn("Dara").opens("Ben", 0, 1, 1).wish("Cleo to Ben", "Cleo", "Ben");
        assertThat(school.coach("Eli", 9).free("Eli", 0, 1).served()).isEqualTo(1);
    }

    @Test
    void aDoorHasOnlySoManyChairs() {
        var one = hawthorn("Dara", "Eli").wish("Cleo to Ada", "Cleo", "Ada");
        one.doors.clear();
        assertThat(one.opens("Ada", 0, 1, 1).served()).isEqualTo(1);
        one.doors.clear();
        assertThat(one.opens("Ada", 0, 1, 2).served()).isEqualTo(2);
    }

    @Test
    void aHostIsVisitedSeldom() {
        var school = new Timetable(5).teacher("Ada");
        for (int day = 0; day < 3; day++) {
            var visitor = List.of("Ben", "Cleo", "Finn").get(day);
            school.teaches("Ada", day, 1, "7A").opens("Ada", day, 1, 1);
            school.person(visitor, Person.Kind.TEACHER, 0, false, true).free(visitor, day, 1);
            school.wish(visitor + " to Ada", visitor, "Ada");
        }
        assertThat(school.served()).isEqualTo(2);
        school.profile = school.profile.with(Limit.VISITED_LESSONS_PER_HOST_WEEK, 3);
        assertThat(school.served()).isEqualTo(3);
    }

    @Test
    void aCoTaughtLessonKeepsATeacher() {
        assertThat(coTeachers("Ben+Cleo").served()).isEqualTo(1);
        assertThat(coTeachers("Ben+Cleo+Finn").served()).isEqualTo(2);
    }

    private static Timetable coTeachers(String team) {
        return new Timetable(5)
                .teacher("Ada")
                .teacher("Ben")
                .teacher("Cleo")
                .teacher("Finn")
                .teaches("Ada", 0, 1, "7A")
                .opens("Ada", 0, 1, 2)
                .teaches(team, 0, 1, "8B")
                .wish("Ben to Ada", "Ben", "Ada")
                .wish("Cleo to Ada", "Cleo", "Ada");
    }

    @Test
    void aVisitorGoesOnceAWeek() {
        assertThat(twoVisits(3).served()).isEqualTo(1);
        assertThat(twoVisits(6).served()).isEqualTo(2);
    }

    private static Timetable twoVisits(int day) {
        var school = new Timetable(10);
        school.coach("Dara", 9).free("Dara", 0, 1).free("Dara", day, 1);
        school.teacher("Ada").teacher("Finn").teacher("Ben");
        school.teaches("Ben", 0, 1, "8B").teaches("Ben", day, 1, "8C");
        school.teaches("Ada", 0, 1, "7A").opens("Ada", 0, 1, 1);
        school.teaches("Finn", day, 1, "7B").opens("Finn", day, 1, 1);
        return school.wish("Ben to Ada", "Ben", "Ada").wish("Ben to Finn", "Ben", "Finn");
    }

    @Test
    void ownFreeTimeIsGivenOrNot() {
        for (var state : List.of(PROTECTED, FREE)) {
            var school =
                    new Timetable(5).teacher("Ada").teaches("Ada", 0, 1, "7A").opens("Ada", 0, 1, 1);
            school.teacher("Ben").is("Ben", 0, 1, state).wish("Ben to Ada", "Ben", "Ada");
            assertThat(school.served()).isZero();
            school.people.removeLast();
            assertThat(school.person("Ben", Person.Kind.TEACHER, 0, false, true).served())
                    .isEqualTo(1);
        }
    }

    @Test
    void aGroupIsCoveredOnceADay() {
        assertThat(sameGroup("8B").served()).isEqualTo(1);
        assertThat(sameGroup("9C").served()).isEqualTo(2);
    }

    private static Timetable sameGroup(String group) {
        var school = hawthorn("Dara").free("Dara", 0, 2).teacher("Finn");
        school.teaches("Ada", 0, 2, "7A").opens("Ada", 0, 2, 2);
        return school.teaches("Finn", 0, 2, group).wish("Finn to Ada", "Finn", "Ada");
    }

    @Test
    void aCourseIsCoveredOnce() {
        var school = twoVisits(6);
        school.lessons.removeIf(lesson -> lesson.id().equals("Ben 6 1"));
        assertThat(school.teaches("Ben", 6, 1, "8B").served()).isEqualTo(1);
        school.profile = school.profile.with(Limit.COURSE_COVERS_PER_HORIZON, 2);
        assertThat(school.served()).isEqualTo(2);
    }

    @Test
    void standInsGiveOnlyWhatTheyOffered() {
        var school = sameGroup("9C");
        school.people.removeIf(one -> one.id().equals("Dara"));
        assertThat(school.coach("Dara", 1).served()).isEqualTo(1);
    }

    @Test
    void standInsGiveOnlySoMuchADay() {
        var school = sameGroup("9C");
        school.people.replaceAll(one -> one.id().equals("Dara") ? Timetable.onADay(one, 1) : one);
        assertThat(school.served()).isEqualTo(1);
        assertThat(school.plan().unmet().getFirst().standsInTheWay())
                .contains(Reason.of(Reason.Kind.STAND_IN_DAY, "Dara", Timetable.MONDAY));
        school.people.replaceAll(one -> one.id().equals("Dara") ? Timetable.onADay(one, 2) : one);
        assertThat(school.served()).isEqualTo(2);
        var twoDays = twoVisits(6);
        twoDays.people.replaceAll(one -> one.id().equals("Dara") ? Timetable.onADay(one, 1) : one);
        assertThat(twoDays.served()).isEqualTo(2);
    }

    @Test
    void protectedTimeIsNeverUsedForCover() {
        var school = hawthorn().person("Gus", Person.Kind.TEACHER, 2, true, false);
        assertThat(school.is("Gus", 0, 1, PROTECTED).served()).isZero();
        school.presences.clear();
        assertThat(school.is("Gus", 0, 1, AVAILABLE).served()).isEqualTo(1);
        school.presences.clear();
        assertThat(school.is("Gus", 0, 1, CALL).served()).isEqualTo(1);
        school.presences.clear();
        assertThat(school.is("Gus", 0, 1, BUSY).served()).isZero();
    }

    @Test
    void whoIsFreeButNotToCoverStillTalks() {
        var school = hawthorn("Dara").is("Dara", 2, 0, FREE).is("Ben", 2, 0, FREE);
        assertThat(school.plan().plan().assignments().getFirst().talk())
                .isEqualTo(new Assignment.Talk(Timetable.date(2), 480, 530));
        school.presences.removeIf(one -> one.start() == Timetable.start(1));
        assertThat(school.is("Dara", 0, 1, FREE).served()).isZero();
    }

    @Test
    void aTestIsNeverCovered() {
        var school = hawthorn("Dara");
        school.lessons.removeIf(lesson -> lesson.id().equals("Ben 0 1"));
        assertThat(school.teaches("Ben", 0, 1, "8B", false).served()).isZero();
    }

    @Test
    void aTalkComesAfterItsVisit() {
        var early = hawthorn("Dara").free("Dara", 0, 0).free("Ben", 0, 0);
        assertThat(early.plan().plan().assignments().getFirst().talk()).isNull();
        var later = hawthorn("Dara").free("Dara", 2, 0).free("Ben", 2, 0);
        assertThat(later.plan().plan().assignments().getFirst().talk())
                .isEqualTo(new Assignment.Talk(Timetable.date(2), 480, 530));
        var tooLate = hawthorn("Dara").free("Dara", 3, 0).free("Ben", 3, 0);
        assertThat(tooLate.plan().plan().assignments().getFirst().talk()).isNull();
    }

    @Test
    void aSharedCoachIsAtOneSchoolPerHalfDay() {
        assertThat(twoSchools(2).served()).isEqualTo(1);
        assertThat(twoSchools(5).served()).isEqualTo(2);
    }

    private static Timetable twoSchools(int slotAtElm) {
        var school = hawthorn();
        school.schools.add(new PlanRequest.School("Elm", 3, 4));
        school.coach("Dara", 9, "Hawthorn", "Elm").free("Dara", 0, 1, slotAtElm);
        school.at("Elm").teacher("Hal").teacher("Ivy");
        school.teaches("Hal", 0, slotAtElm, "5A").opens("Hal", 0, slotAtElm, 1);
        return school.teaches("Ivy", 0, slotAtElm, "5B").wish("Ivy to Hal", "Ivy", "Hal");
    }

    @Test
    void travelTakesTheSlotsAround() {
        var school = hawthorn("Dara");
        school.schools.add(new PlanRequest.School("Elm", 3, 0));
        school.at("Elm").teacher("Hal").teaches("Hal", 0, 1, "5A").opens("Hal", 0, 1, 1);
        school.wishes.clear();
        school.wish("Ben to Hal", "Ben", "Hal").at("Hawthorn").teaches("Ben", 0, 2, "8D");
        assertThat(school.served()).isZero();
        assertThat(school.free("Dara", 0, 2).served()).isEqualTo(1);
    }

    @Test
    void whatIsForbiddenDoesNotHappen() {
        var school = hawthorn("Dara");
        school.forbids.add(new PlanRequest.Forbid("Ben to Ada", null, null, null, null, "Dara"));
        assertThat(school.served()).isZero();
        assertThat(school.plan().unmet().getFirst().standsInTheWay())
                .containsExactly(Reason.of(Reason.Kind.FORBIDDEN, 1));
        school.forbids.set(0, new PlanRequest.Forbid(null, null, "Dara", "Ben", null, "Dara"));
        assertThat(school.served()).isZero();
    }

    @Test
    void whoIsRuledOutForAWishStaysFreeForOthers() {
        for (var forbid : List.of(
                new PlanRequest.Forbid("Ben to Ada", null, "Dara", null, null, "declined"),
                new PlanRequest.Forbid(null, "Ada 0 1", "Dara", "Ben", null, "declined"))) {
            var school = hawthorn("Dara").opens("Cleo", 0, 1, 1);
            school.forbids.add(forbid);
            assertThat(school.served()).isZero();
            assertThat(school.wish("Ben to Cleo", "Ben", "Cleo").met()).containsExactly("Ben to Cleo");
            school.wishes.removeLast();
            var visit = school.coach("Eli", 9).free("Eli", 0, 1).plan().plan().assignments();
            assertThat(visit).extracting(Assignment::standIn).containsExactly("Eli");
        }
    }

    @Test
    void whatIsPinnedHappens() {
        var school = hawthorn("Dara").wish("Cleo to Ada", "Cleo", "Ada");
        for (var wish : List.of("Ben to Ada", "Cleo to Ada")) {
            school.pins.clear();
            school.pins.add(new PlanRequest.Pin(wish, "Ada 0 1", Part.WHOLE, "Dara", null, "Dara"));
            assertThat(school.met()).isEqualTo(Set.of(wish));
        }
    }

    @Test
    void pinsThatClashAreTold() {
        var school = hawthorn("Dara").wish("Cleo to Ada", "Cleo", "Ada");
        for (var wish : List.of("Ben to Ada", "Cleo to Ada")) {
            school.pins.add(new PlanRequest.Pin(wish, "Ada 0 1", Part.WHOLE, "Dara", null, "Dara"));
        }
        assertThat(school.plan().clashes()).contains(Reason.of(Reason.Kind.PERSON_TAKEN, "Dara", Timetable.MONDAY));
    }

    @Test
    void whatIsAgreedStandsWhateverTheRulesSay() {
        var school = hawthorn("Dara").wish("Cleo to Ada", "Cleo", "Ada");
        school.presences.removeIf(there -> there.person().equals("Dara"));
        school.pins.add(new PlanRequest.Pin("Ben to Ada", "Ada 0 1", Part.WHOLE, "Dara", null, "Dara"));
        assertThat(school.plan().clashes()).contains(Reason.of(Reason.Kind.NOBODY_CAN_STAND_IN, "Ben to Ada"));

        school.pins.set(0, agreed("Ben to Ada"));
        assertThat(school.plan().clashes()).isEmpty();
        assertThat(school.met()).containsExactly("Ben to Ada");
    }

    @Test
    void whatIsAgreedOverALimitLeavesNoRoomForMore() {
        var school = hawthorn("Dara", "Eli").wish("Cleo to Ada", "Cleo", "Ada");
        school.doors.clear();
        school.opens("Ada", 0, 1, 2);
        school.pins.add(agreed("Ben to Ada"));
        assertThat(school.met()).containsExactlyInAnyOrder("Ben to Ada", "Cleo to Ada");
        school.doors.clear();
        school.opens("Ada", 0, 1, 1);
        assertThat(school.met()).containsExactly("Ben to Ada");
        school.wish("Finn to Ada", "Finn", "Ada").pins.add(agreed("Cleo to Ada"));
        assertThat(school.teacher("Finn").free("Finn", 0, 1).plan().clashes()).isEmpty();
        assertThat(school.met()).containsExactlyInAnyOrder("Ben to Ada", "Cleo to Ada");
    }

    private static PlanRequest.Pin agreed(String wish) {
        var standIn = wish.startsWith("Ben") ? "Dara" : "Eli";
        return new PlanRequest.Pin(wish, "Ada 0 1", Part.WHOLE, standIn, null, "agreement", true);
    }

    @Test
    void thereIsTimeToWalkFromOwnLessons() {
        var school = annex().teaches("Ben", 0, 2, "8C");
        assertThat(school.served()).isEqualTo(1);
        school.profile = school.profile.with(Limit.WALK_MINUTES, 15);
        assertThat(school.served()).isZero();
    }

    @Test
    void thereIsTimeToWalkBetweenTasks() {
        var school =
                annex().teacher("Finn").teaches("Finn", 0, 2, "6A").in("annex").teaches("Ada", 0, 2, "7B");
        school.opens("Ada", 0, 2, 1).wish("Finn to Ada", "Finn", "Ada").free("Dara", 0, 2);
        school.lessons.replaceAll(lesson -> lesson.id().equals("Ben 0 1") ? moved(lesson) : lesson);
        assertThat(school.served()).isEqualTo(2);
        school.profile = school.profile.with(Limit.WALK_MINUTES, 15);
        assertThat(school.served()).isEqualTo(1);
    }

    private static Lesson moved(Lesson lesson) {
        return new Lesson(
                lesson.id(),
                lesson.school(),
                lesson.date(),
                lesson.start(),
                lesson.end(),
                lesson.teachers(),
                lesson.groups(),
                lesson.course(),
                "annex",
                true);
    }

    /** Ada's open lesson is in the annex; everything else is in the main building, ten minutes apart. */
    private static Timetable annex() {
        var school = hawthorn("Dara");
        school.profile = school.profile.with(RuleProfile.Switch.WALKING);
        school.lessons.removeIf(lesson -> lesson.id().equals("Ada 0 1"));
        return school.in("annex").teaches("Ada", 0, 1, "7A").in("main building");
    }
}
