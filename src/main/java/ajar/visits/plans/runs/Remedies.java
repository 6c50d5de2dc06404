package ajar.visits.plans.runs;

import ajar.planner.PlanRequest;
import ajar.planner.Reason.Kind;
import ajar.planner.Unmet;
import ajar.school.PersonId;
import ajar.visits.plans.Reason;
import ajar.visits.plans.UnmetWish;
import ajar.visits.plans.UnmetWish.Remedy;
import ajar.visits.plans.requests.FreeColleagues;
import ajar.visits.plans.requests.Ids;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds for each wish that is not granted what the planner found would grant it, and whom one could ask. */
final class Remedies {

    /** The planner's "2026-09-15 10:20 (7C)": the date, the time, and the groups of the class that nobody takes. */
    private static final Pattern WHEN = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) (\\d{1,2}:\\d\\d) .*");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

    private final Reasons reasons;
    private final FreeColleagues colleagues;
    private final Map<String, PersonId> visitors = new HashMap<>();

    Remedies(Reasons reasons, FreeColleagues colleagues, PlanRequest request) {
        this.reasons = reasons;
        this.colleagues = colleagues;
        request.wishes().forEach(wish -> visitors.put(wish.id(), Ids.person(wish.visitor())));
    }

    UnmetWish of(Unmet unmet) {
        var help = unmet.wouldHelp();
        return new UnmetWish(
                Ids.wish(unmet.wish()),
                unmet.kind().name(),
                reasons.of(unmet.standsInTheWay()),
                help.isEmpty() ? null : remedy(unmet.wish(), help.getFirst()));
    }

    private @Nullable Remedy remedy(String wish, ajar.planner.Reason help) {
        if (help.kind() == Kind.ONE_MORE_OF) {
            return Remedy.inWords(Reason.of(Reasons.key(Kind.ONE_MORE_OF)));
        }
        var when =
                WHEN.matcher(help.arguments().isEmpty() ? "" : help.arguments().getFirst());
        var visitor = visitors.get(wish);
        if (help.kind() != Kind.ONE_STAND_IN_ON || visitor == null || !when.matches()) {
            return Remedy.inWords(reasons.of(help));
        }
        var date = LocalDate.parse(when.group(1));
        var starts = LocalTime.parse(when.group(2), CLOCK);
        return colleagues
                .forClassOf(visitor, date, starts)
                .map(Remedies::ask)
                .orElseGet(() -> Remedy.inWords(new Reason(
                        Reasons.key(Kind.ONE_STAND_IN_ON), Map.of("a", "date:" + date, "b", "clock:" + starts))));
    }

    private static Remedy ask(FreeColleagues.Found found) {
        var lesson = found.lesson();
        var says = new Reason(
                "plan.reason.ask-somebody",
                Map.of(
                        "name",
                        "person:" + found.person().value(),
                        "group",
                        lesson.groupNames(),
                        "day",
                        "date:" + lesson.date(),
                        "slot",
                        lesson.slot().name(),
                        "clock",
                        "clock:" + lesson.slot().starts(),
                        "covers",
                        found.covers()));
        return new Remedy(says, found.person(), lesson.date(), lesson.slot().period(), lesson.lesson());
    }
}
