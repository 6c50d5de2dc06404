package ajar.planner;

import static ajar.planner.RuleProfile.Aim.EARLIER;
import static ajar.planner.RuleProfile.Aim.FAIR_LOAD;
import static ajar.planner.RuleProfile.Aim.FEWER_COVERS;
import static ajar.planner.RuleProfile.Aim.FIRST_VISITS;
import static ajar.planner.RuleProfile.Aim.TALKS;
import static ajar.planner.RuleProfile.Aim.WISHES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ajar.planner.Person.Kind;
import ajar.planner.RuleProfile.Aim;
import ajar.planner.RuleProfile.Reach;
import ajar.planner.check.PlanCheck;
import ajar.planner.columns.Columns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The school says what comes first, and the plan is the best of all plans in that order. */
class OrderOfAimsTest {

    private static final List<Aim> USUAL = List.of(Aim.values());

    /** The usual order with these aims before all others. */
    private static List<Aim> first(Aim... aims) {
        var order = new ArrayList<>(List.of(aims));
        USUAL.stream().filter(aim -> !order.contains(aim)).forEach(order::add);
        return order;
    }

    /** The plan in this order, of which nothing better exists. */
    private static PlanResult best(Timetable school, List<Aim> order) {
        school.profile = RuleProfile.plain().inOrder(order, new Reach(school.days.size(), 5, 9));
        var request = school.request();
        var result = school.plan();
        assertThat(result.plan().value()).isEqualTo(new EveryPlan(Columns.of(request, null).model).best());
        assertThat(PlanCheck.of(request, result.plan().assignments(), null).breaches())
                .isEmpty();
        return result;
    }

    private static Set<String> served(PlanResult result) {
        return Set.copyOf(
                result.plan().assignments().stream().map(Assignment::wish).toList());
    }

    /** Two free people and one chair: Ben has never visited anybody, Cleo's wish is old. */
    private static Timetable oneChair() {
        var school = new Timetable(5).teacher("Ada").teaches("Ada", 0, 1, "7A").opens("Ada", 0, 1, 1);
        for (var visitor : List.of("Ben", "Cleo")) {
            school.person(visitor, Kind.TEACHER, 0, false, true).free(visitor, 0, 1);
        }
        school.people.replaceAll(one -> one.id().equals("Cleo") ? prized(one, 1) : one);
        school.wishes.add(wish("Ben to Ada", "Ben", 1));
        school.wishes.add(wish("Cleo to Ada", "Cleo", 5));
        return school;
    }

    private static Person prized(Person one, int priority) {
        return new Person(
                one.id(),
                one.school(),
                one.kind(),
                priority,
                one.coach(),
                one.coversPerWeek(),
                one.coversPerDay(),
                one.coversWhenFree(),
                one.talksPerWeek(),
                one.givesOwnFree(),
                one.schools(),
                one.knows());
    }

    private static Wish wish(String id, String visitor, int weight) {
        return new Wish(
                id, visitor, "Ada", null, weight, LocalDate.MIN, LocalDate.MAX, Wish.Length.WHOLE, false, false);
    }

    @Test
    void firstVisitsComeBeforeWishes() {
        assertThat(served(best(oneChair(), USUAL))).containsExactly("Ben to Ada");
    }

    @Test
    void wishesComeBeforeFirstVisits() {
        var result = best(oneChair(), first(WISHES));
        assertThat(served(result)).containsExactly("Cleo to Ada");
        assertThat(result.certificate().t2()).isEqualTo(result.certificate().t2Bound());
        assertThat(result.certificate().t1()).isEqualTo(result.certificate().t1Bound());
    }

    /** Ada is open on Monday, when Ben teaches, and on Friday, when he is free. */
    private static Timetable monday() {
        var school = new Timetable(5).coach("Dara", 9);
        school.teacher("Ada").person("Ben", Kind.TEACHER, 0, false, true);
        school.teaches("Ada", 0, 1, "7A").opens("Ada", 0, 1, 1);
        school.teaches("Ada", 4, 1, "7A").opens("Ada", 4, 1, 1);
        school.teaches("Ben", 0, 1, "8B").free("Ben", 4, 1).free("Dara", 0, 1);
        return school.wish("Ben to Ada", "Ben", "Ada");
    }

    @Test
    void fewerCoversComeBeforeEarlierVisits() {
        assertThat(door(best(monday(), USUAL))).isEqualTo("Ada 4 1");
        assertThat(door(best(monday(), first(EARLIER)))).isEqualTo("Ada 0 1");
        assertThat(door(best(monday(), first(FIRST_VISITS, WISHES, EARLIER)))).isEqualTo("Ada 0 1");
    }

    private static String door(PlanResult result) {
        return result.plan().assignments().getFirst().door();
    }

    /** On Monday nobody can talk about it afterwards, on Friday Dara can. */
    private static Timetable talkOnFriday() {
        var school = new Timetable(5).coach("Dara", 0);
        school.teacher("Ada").person("Ben", Kind.TEACHER, 0, false, true);
        for (int day : new int[] {0, 4}) {
            school.teaches("Ada", day, 1, "7A").opens("Ada", day, 1, 1).free("Ben", day, 1);
        }
        return school.free("Ben", 4, 2).free("Dara", 4, 2).wish("Ben to Ada", "Ben", "Ada");
    }

    @Test
    void talksComeBeforeEarlierVisits() {
        assertThat(door(best(talkOnFriday(), USUAL))).isEqualTo("Ada 4 1");
        assertThat(door(best(talkOnFriday(), first(FIRST_VISITS, WISHES, EARLIER))))
                .isEqualTo("Ada 0 1");
    }

    /** Monday needs a stand-in and can be talked over; on Friday Ben is free, and nobody talks. */
    private static Timetable talkOrCover() {
        return monday().free("Ben", 0, 2).free("Dara", 0, 2);
    }

    @Test
    void fewerCoversComeBeforeTalks() {
        assertThat(door(best(talkOrCover(), USUAL))).isEqualTo("Ada 4 1");
        assertThat(door(best(talkOrCover(), first(FIRST_VISITS, WISHES, TALKS))))
                .isEqualTo("Ada 0 1");
    }

    /** Dara could take both classes on Monday; Eli is there on Tuesday only, where one of them could be left. */
    private static Timetable twoClasses() {
        var school = new Timetable(5).coach("Dara", 9).coach("Eli", 9).teacher("Ada");
        for (var visitor : List.of("Ben", "Cleo")) {
            school.teacher(visitor);
        }
        school.teaches("Ada", 0, 1, "7A")
                .opens("Ada", 0, 1, 1)
                .free("Dara", 0, 1)
                .teaches("Ben", 0, 1, "8B");
        school.teaches("Ada", 0, 2, "7B")
                .opens("Ada", 0, 2, 1)
                .free("Dara", 0, 2)
                .teaches("Cleo", 0, 2, "9C");
        school.teaches("Ada", 1, 1, "7C")
                .opens("Ada", 1, 1, 1)
                .free("Eli", 1, 1)
                .teaches("Cleo", 1, 1, "9D");
        school.profile = RuleProfile.plain();
        return school.wish("Ben to Ada", "Ben", "Ada").wish("Cleo to Ada", "Cleo", "Ada");
    }

    @Test
    void fairnessComesBeforeEarlierVisits() {
        assertThat(standIns(best(twoClasses(), USUAL))).containsExactlyInAnyOrder("Dara", "Eli");
        assertThat(standIns(best(twoClasses(), first(FIRST_VISITS, WISHES, EARLIER))))
                .containsExactly("Dara", "Dara");
    }

    private static List<String> standIns(PlanResult result) {
        return result.plan().assignments().stream()
                .map(Assignment::standIn)
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void aWishIsNotWorthACoverIfThoseComeFirst() {
        assertThat(served(best(twoClasses(), first(FEWER_COVERS)))).isEmpty();
        assertThat(served(best(twoClasses(), first(FAIR_LOAD)))).hasSize(2);
    }

    @Test
    void aLateVisitIsBetterThanNone() {
        var school = monday();
        school.doors.removeFirst();
        assertThat(served(best(school, first(EARLIER)))).containsExactly("Ben to Ada");
    }

    @Test
    void everyOrderHasItsBestPlan() {
        var random = new Random(7);
        for (long seed = 0; seed < 40; seed++) {
            var order = new ArrayList<>(Arrays.asList(Aim.values()));
            Collections.shuffle(order, random);
            var school = RandomSchool.of(seed, 4, 4);
            var before = school.profile;
            school.profile = before.inOrder(order, new Reach(school.days.size(), 5, 3));
            var request = school.request();
            var result = school.plan();
            assertThat(result.plan().value())
                    .as("%s in order %s", seed, order)
                    .isEqualTo(new EveryPlan(Columns.of(request, null).model).best());
            var verdict = PlanCheck.of(request, result.plan().assignments(), null);
            assertThat(verdict.breaches()).isEmpty();
            assertThat(verdict.t3()).isEqualTo(result.plan().t3());
            assertThat(result.certificate().bound())
                    .isGreaterThanOrEqualTo(result.plan().value());
            assertThat(result.certificate().t1Bound())
                    .isGreaterThanOrEqualTo(result.plan().t1());
            assertThat(result.certificate().t2Bound())
                    .isGreaterThanOrEqualTo(result.plan().t2());
        }
    }

    @Test
    void strictTiersOutweighAllTheRest() {
        for (long seed = 0; seed < 20; seed++) {
            var school = RandomSchool.of(seed, 9, 14);
            school.profile = school.profile.inOrder(USUAL, new Reach(5, 5, 3));
            var model = Columns.of(school.request(), null).model;
            long rest = 0;
            for (int o = 0; o < model.options; o++) {
                rest = Math.max(rest, Math.abs((long) model.optionValue[o]));
            }
            assertThat(model.wishWeight).isGreaterThan(rest);
            long weights = IntStream.range(0, model.wishes)
                    .filter(w -> model.optionCount(w) > 0)
                    .mapToLong(w -> model.weight[w])
                    .sum();
            assertThat(model.prizeWeight).isGreaterThan(model.wishWeight * weights);
        }
    }

    @Test
    void anOrderNamesEachAimOnce() {
        assertThatThrownBy(() -> RuleProfile.plain().inOrder(List.of(WISHES), new Reach(5, 5, 3)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
