package ajar.visits.plans.runs;

import ajar.planner.Assignment;
import ajar.planner.Planner;
import ajar.planner.Progress;
import ajar.visits.WishId;
import ajar.visits.plans.requests.Facts;
import ajar.visits.plans.requests.Ids;
import ajar.visits.plans.requests.PlanRequests;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks the planner whether a wish would be granted if something were otherwise, with all that the plan has pinned. */
final class Granting {

    private final List<Facts.Pin> pins;
    private final Set<WishId> granted = new HashSet<>();

    Granting(List<Assignment> plan) {
        pins = plan.stream()
                .filter(one -> !Ids.isAgreed(one.wish()))
                .map(Granting::pin)
                .toList();
        pins.forEach(pin -> granted.add(pin.wish()));
    }

    private static Facts.Pin pin(Assignment one) {
        var standIn = one.standIn();
        return new Facts.Pin(
                Ids.wish(one.wish()),
                Ids.door(one.door()),
                Ids.date(one.door()),
                PlanRequests.part(one.part()),
                standIn == null ? null : Ids.person(standIn));
    }

    /** The visit that the wish would get beside the plan; empty if it would get none. */
    Optional<Assignment> visit(Facts supposed, WishId wish) {
        var wishes = supposed.wishes().stream()
                .filter(one -> one.id().equals(wish) || granted.contains(one.id()))
                .toList();
        var facts = supposed.supposing(wishes, supposed.doors(), supposed.offers());
        return PlanRequests.with(facts, pins)
                .map(request -> Planner.plan(request, steps -> 1, () -> true, Progress.silent()))
                .filter(result -> result.clashes().isEmpty())
                .flatMap(result -> result.plan().assignments().stream()
                        .filter(one -> one.wish().equals(Ids.of(wish)))
                        .findFirst());
    }
}
