package ajar.planner;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.planner.Reason.Kind;
import ajar.planner.RuleProfile.Aim;
import ajar.planner.RuleProfile.Reach;
import ajar.planner.check.PlanCheck;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a plan says came next is what the independent checker finds when it tries everything else. */
@Tag("slow")
class NextBestTest {

    private final Map<Kind, Integer> told = new HashMap<>();

    /** Another place for a wish that breaks no rule beside the rest of the plan, and what the plan is worth with it. */
    private record Other(Assignment place, long t3) {}

    @Test
    void isWhatTheCheckerFindsInRandomSchools() {
        for (long seed = 0; seed < 24; seed++) {
            var school = RandomSchool.of(seed, 5, 5);
            school.profile = school.profile.inOrder(List.of(Aim.values()), new Reach(school.days.size(), 5, 3));
            var result = school.plan();
            for (var one : result.plan().assignments()) {
                var others = others(school.request(), result.plan(), one);
                long now = worth(school.request(), result.plan(), one, one);
                result.why().getOrDefault(one.wish(), List.of()).forEach(reason -> check(reason, one, now, others));
            }
        }
        assertThat(told.keySet())
                .contains(
                        Kind.NEXT_NONE,
                        Kind.NEXT_NEEDS_COVER,
                        Kind.NEXT_LATER,
                        Kind.STAND_IN_ONLY,
                        Kind.STAND_IN_NEXT_LOAD);
        assertThat(told.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(60);
    }

    private void check(Reason reason, Assignment one, long now, List<Other> others) {
        Predicate<Assignment> isThere;
        Predicate<Assignment> isMeant;
        var named = reason.arguments().isEmpty() ? "" : reason.arguments().getFirst();
        if (reason.kind().name().startsWith("NEXT_")) {
            isMeant = other -> !other.door().equals(one.door());
            isThere = other -> other.door().equals(named);
        } else if (reason.kind().name().startsWith("STAND_IN_NEXT") || reason.kind() == Kind.STAND_IN_ONLY) {
            isMeant = other -> other.door().equals(one.door())
                    && other.part() == one.part()
                    && !Objects.equals(other.standIn(), one.standIn());
            isThere = other -> Objects.equals(other.standIn(), named);
        } else {
            return;
        }
        told.merge(reason.kind(), 1, Integer::sum);
        var meant = others.stream().filter(other -> isMeant.test(other.place)).toList();
        if (named.isEmpty()) {
            assertThat(meant).as(reason + " for " + one).isEmpty();
            return;
        }
        long best = meant.stream().mapToLong(Other::t3).max().orElseThrow();
        var best1 = meant.stream()
                .filter(other -> isThere.test(other.place) && other.t3 == best)
                .toList();
        assertThat(best1).as(reason + " for " + one).isNotEmpty();
        assertThat(reason.kind().name().endsWith("AS_GOOD")).isEqualTo(best == now);
        assertThat(best).isLessThanOrEqualTo(now);
        assertThat(best1).as(reason + " for " + one).anyMatch(other -> isSo(reason, one, other.place));
    }

    /** What is told of the other place. */
    private static boolean isSo(Reason reason, Assignment one, Assignment other) {
        return switch (reason.kind()) {
            case NEXT_NEEDS_COVER -> one.standIn() == null && other.standIn() != null;
            case NEXT_NO_TALK, STAND_IN_NEXT_NO_TALK -> one.talk() != null && other.talk() == null;
            case NEXT_LATER ->
                day(other) - day(one) == Integer.parseInt(reason.arguments().get(1));
            default -> true;
        };
    }

    /** Doors are called by host, day and slot. */
    private static int day(Assignment one) {
        return Integer.parseInt(one.door().split(" ")[1]);
    }

    private static List<Other> others(PlanRequest request, Plan plan, Assignment one) {
        var found = new ArrayList<Other>();
        var people = new ArrayList<@Nullable String>();
        people.add(null);
        request.people().forEach(person -> people.add(person.id()));
        for (var door : request.doors()) {
            for (var part : Part.values()) {
                for (var standIn : people) {
                    var other = new Assignment(one.wish(), door.id(), part, standIn, null);
                    if (isSound(request, plan, other)) {
                        found.add(new Other(other, worth(request, plan, one, other)));
                        found.addAll(withTalks(request, plan, other));
                    }
                }
            }
        }
        return found;
    }

    private static List<Other> withTalks(PlanRequest request, Plan plan, Assignment other) {
        var found = new ArrayList<Other>();
        request.presences().stream()
                .map(time -> new Assignment.Talk(time.date(), time.start(), time.end()))
                .distinct()
                .map(talk -> new Assignment(other.wish(), other.door(), other.part(), other.standIn(), talk))
                .filter(place -> isSound(request, plan, place))
                .forEach(place -> found.add(new Other(place, worth(request, plan, place, place))));
        return found;
    }

    private static boolean isSound(PlanRequest request, Plan plan, Assignment other) {
        return PlanCheck.of(request, with(plan, other), null).isSound();
    }

    private static long worth(PlanRequest request, Plan plan, Assignment before, Assignment other) {
        assertThat(before.wish()).isEqualTo(other.wish());
        return PlanCheck.of(request, with(plan, other), null).t3();
    }

    private static List<Assignment> with(Plan plan, Assignment other) {
        var all = new ArrayList<>(plan.assignments());
        all.replaceAll(one -> one.wish().equals(other.wish()) ? other : one);
        return all;
    }
}
