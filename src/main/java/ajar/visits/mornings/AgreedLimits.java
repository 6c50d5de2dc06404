package ajar.visits.mornings;

import ajar.planner.Limit;
import ajar.planner.RuleProfile;
import ajar.school.DatedLesson;
import ajar.school.LessonId;
import ajar.visits.agreed.AgreedVisit;
import ajar.visits.plans.requests.Facts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A repair looks at other weeks than the plan did, so limits for a horizon could call agreed what nobody complains about. What is agreed
 * is within the limits, whatever they say. Pure.
 */
final class AgreedLimits {

    private AgreedLimits() {}

    static RuleProfile of(Facts facts, RuleProfile profile) {
        var agreed = facts.agreed();
        var lessons = new HashMap<LessonId, DatedLesson>();
        facts.lessons().forEach(lesson -> lessons.put(lesson.lesson(), lesson));
        var left = agreed.stream()
                .flatMap(visit -> visit.covers().stream())
                .map(cover -> lessons.get(cover.lesson()))
                .filter(Objects::nonNull)
                .toList();
        var raised = raised(profile, Limit.VISITS_PER_HORIZON, most(agreed, AgreedVisit::visitor));
        raised = raised(
                raised,
                Limit.OWN_FREE_VISITS_PER_HORIZON,
                most(agreed.stream().filter(visit -> !visit.isCovered()).toList(), AgreedVisit::visitor));
        raised = raised(
                raised,
                Limit.CLASS_COVERS_PER_HORIZON,
                most(left.stream().flatMap(lesson -> lesson.groups().stream()).toList(), Function.identity()));
        return raised(
                raised,
                Limit.COURSE_COVERS_PER_HORIZON,
                most(left, lesson -> lesson.groupNames() + "/" + lesson.subject()));
    }

    private static RuleProfile raised(RuleProfile profile, Limit limit, long agreed) {
        return agreed > profile.exact(limit) ? profile.with(limit, agreed) : profile;
    }

    private static <T> long most(List<T> all, Function<T, ?> of) {
        Map<?, Long> counts = all.stream().collect(Collectors.groupingBy(of, Collectors.counting()));
        return Stream.concat(Stream.of(0L), counts.values().stream())
                .max(Long::compare)
                .orElse(0L);
    }
}
