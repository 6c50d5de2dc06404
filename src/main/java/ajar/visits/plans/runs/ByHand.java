package ajar.visits.plans.runs;

import ajar.planner.PlanRequest;
import ajar.planner.Planner;
import ajar.planner.Progress;
import ajar.postgres.DatabaseContext;
import ajar.school.PersonId;
import ajar.school.Schools;
import ajar.visits.LessonPart;
import ajar.visits.OpenLessonId;
import ajar.visits.WishId;
import ajar.visits.plans.Drafts;
import ajar.visits.plans.Hand;
import ajar.visits.plans.Plan;
import ajar.visits.plans.PlannedVisit;
import ajar.visits.plans.Reason;
import ajar.visits.plans.requests.Facts;
import ajar.visits.plans.requests.FactsReader;
import ajar.visits.plans.requests.PlanRequests;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Changes one visit of a draft by hand, while all others stay as they are. No hard rule bends: the planner is asked with every visit
 * pinned, and a pin that does not fit is refused with the sentence of the rule it breaks.
 */
@Component
public class ByHand {

    private final FactsReader facts;
    private final Drafts drafts;
    private final Hand hand;
    private final Schools schools;
    private final Clock clock;

    ByHand(FactsReader facts, Drafts drafts, Hand hand, Schools schools, Clock clock) {
        this.facts = facts;
        this.drafts = drafts;
        this.hand = hand;
        this.schools = schools;
        this.clock = clock;
    }

    /** What the organiser wants instead; without a stand-in somebody is found where one is needed. */
    public record Change(
            WishId wish,
            OpenLessonId door,
            LocalDate on,
            LessonPart part,
            @Nullable PersonId standIn) {}

    /** Empty when it was done and pinned; else the rules that it would break. */
    public List<Reason> change(Plan plan, Change change, PersonId by) {
        return DatabaseContext.asJob(RunWorker.JOB, plan.school().value(), () -> {
            var zone = schools.get(plan.school()).zone();
            var today = LocalDate.now(clock.withZone(zone));
            var read = facts.read(plan.school(), plan.id(), plan.first(), plan.last(), today);
            var others = drafts.visits(plan.id()).stream()
                    .filter(visit -> !visit.wish().equals(change.wish()))
                    .toList();
            return PlanRequests.with(read, pins(others, change))
                    .map(request -> tried(plan, change, request, by))
                    .orElseGet(() -> List.of(Reason.of("plan.change.no-such-lesson")));
        });
    }

    private static List<Facts.Pin> pins(List<PlannedVisit> others, Change change) {
        var pins = new ArrayList<Facts.Pin>();
        others.forEach(visit ->
                pins.add(new Facts.Pin(visit.wish(), visit.door(), visit.date(), visit.part(), visit.standIn())));
        pins.add(new Facts.Pin(change.wish(), change.door(), change.on(), change.part(), change.standIn()));
        return pins;
    }

    private List<Reason> tried(Plan plan, Change change, PlanRequest request, PersonId by) {
        var result = Planner.plan(request, steps -> 1, () -> true, Progress.silent());
        if (!result.clashes().isEmpty()) {
            return new Reasons().of(result.clashes());
        }
        var wanted = change.wish().value().toString();
        var found = result.plan().assignments().stream()
                .filter(one -> one.wish().equals(wanted))
                .map(one -> Planning.visit(one, List.of(Reason.of("plan.reason.pinned"))))
                .findFirst();
        found.ifPresent(visit -> hand.change(plan.school(), plan.id(), visit, by));
        return found.isPresent() ? List.of() : List.of(Reason.of("plan.change.no-such-lesson"));
    }
}
