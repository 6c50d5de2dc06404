package ajar.visits.plans.runs;

import ajar.planner.Assignment;
import ajar.planner.Effort;
import ajar.planner.PlanRequest;
import ajar.planner.PlanResult;
import ajar.planner.Planner;
import ajar.planner.Progress;
import ajar.visits.agreed.Publishing;
import ajar.visits.plans.Certificate;
import ajar.visits.plans.Clash;
import ajar.visits.plans.Drafts;
import ajar.visits.plans.PlannedVisit;
import ajar.visits.plans.Reason;
import ajar.visits.plans.requests.Facts;
import ajar.visits.plans.requests.Ids;
import ajar.visits.plans.requests.PlanRequests;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks the planner, and translates what it answers. Pure but for an effort that reads a clock; safe to share between threads. */
public final class Planning {

    private static final int SECONDS_FOR_REMEDIES = 8;

    private Planning() {}

    /** What pins and agreed visits break together, so that there is no plan that keeps them all. */
    public static final class PinsClash extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Clash clash;

        PinsClash(Clash clash) {
            super("Pins clash.", null, false, false);
            this.clash = clash;
        }

        Clash clash() {
            return clash;
        }
    }

    /**
     * Plans until the effort is spent.
     *
     * @param heard called from the planning thread with every better plan and bound
     * @throws PinsClash when what was fixed by hand cannot stand together
     */
    public static Drafts.Content plan(
            Facts facts, long seed, Effort effort, BooleanSupplier stop, Consumer<RunProgress> heard) {
        var request = PlanRequests.of(facts, seed);
        var agreed = agreedIn(request);
        Progress progress = step -> heard.accept(new RunProgress(
                request.wishes().size() - agreed,
                Math.max(0, step.served() - agreed),
                step.best(),
                step.bound() == Long.MAX_VALUE ? null : step.bound(),
                step.phase().name(),
                step.spent()));
        var result = Planner.plan(request, effort, stop, progress);
        if (!result.clashes().isEmpty()) {
            throw new PinsClash(Clashes.of(facts, result.clashes()));
        }
        return content(facts, request, result);
    }

    private static int agreedIn(PlanRequest request) {
        return (int) request.wishes().stream()
                .filter(wish -> Ids.isAgreed(wish.id()))
                .count();
    }

    static Drafts.Content content(Facts facts, PlanRequest request, PlanResult result) {
        var translation = new Reasons();
        var visits = result.plan().assignments().stream()
                .filter(assignment -> !Ids.isAgreed(assignment.wish()))
                .map(assignment ->
                        visit(assignment, translation.of(result.why().getOrDefault(assignment.wish(), List.of()))))
                .toList();
        var goesOn = new Seconds(SECONDS_FOR_REMEDIES);
        var remedies =
                new Remedies(translation, facts, request, result.plan().assignments(), () -> goesOn.spent(0) < 1);
        var unmet = result.unmet().stream()
                .filter(wish -> !Ids.isAgreed(wish.wish()))
                .map(remedies::of)
                .toList();
        return new Drafts.Content(
                certificate(facts, request, result, visits),
                visits,
                unmet,
                Publishing.madeFor(facts.lessons(), facts.first(), facts.last()));
    }

    static PlannedVisit visit(Assignment assignment, List<Reason> why) {
        var standIn = assignment.standIn();
        return new PlannedVisit(
                Ids.wish(assignment.wish()),
                Ids.door(assignment.door()),
                Ids.date(assignment.door()),
                PlanRequests.part(assignment.part()),
                standIn == null ? null : Ids.person(standIn),
                debrief(assignment.talk()),
                why);
    }

    private static PlannedVisit.@Nullable Debrief debrief(Assignment.@Nullable Talk talk) {
        return talk == null
                ? null
                : new PlannedVisit.Debrief(
                        talk.date().atTime(LocalTime.MIN.plusMinutes(talk.start())),
                        talk.date().atTime(LocalTime.MIN.plusMinutes(talk.end())));
    }

    /** What is agreed already is in the planner's numbers, but is not asked of this plan. */
    private static Certificate certificate(
            Facts facts, PlanRequest request, PlanResult result, List<PlannedVisit> visits) {
        var proven = result.certificate();
        var agreed = agreedIn(request);
        var standIns = new HashSet<>();
        var covered = visits.stream().filter(visit -> visit.standIn() != null).toList();
        covered.forEach(visit -> standIns.add(visit.standIn()));
        return new Certificate(
                proven.asked() - agreed,
                proven.served() - agreed,
                (int) Math.min(proven.asked(), proven.countBound()) - agreed,
                firstVisits(facts, visits),
                proven.t1(),
                proven.t1Bound(),
                proven.t2(),
                proven.t2Bound(),
                proven.value(),
                proven.bound(),
                covered.size(),
                standIns.size(),
                proven.cutShort(),
                request.profile().order().stream().map(Enum::name).toList(),
                false);
    }

    private static int firstVisits(Facts facts, List<PlannedVisit> visits) {
        var newcomers = new HashSet<>();
        facts.people().stream()
                .filter(person -> person.visitsMade() == 0)
                .forEach(person -> newcomers.add(person.id()));
        var granted = new HashSet<>(visits.stream().map(PlannedVisit::wish).toList());
        return (int) facts.wishes().stream()
                .filter(wish -> granted.contains(wish.id()))
                .map(Facts.Wish::visitor)
                .filter(newcomers::contains)
                .distinct()
                .count();
    }
}
