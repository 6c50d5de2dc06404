package ajar.visits.hours;

import ajar.planner.Assignment;
import ajar.planner.Effort;
import ajar.planner.PlanRequest;
import ajar.planner.PlanResult;
import ajar.planner.Planner;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.school.Schools;
import ajar.visits.WishId;
import ajar.visits.plans.Drafts;
import ajar.visits.plans.Plan;
import ajar.visits.plans.Plans;
import ajar.visits.plans.requests.Facts;
import ajar.visits.plans.requests.FactsReader;
import ajar.visits.plans.requests.Ids;
import ajar.visits.plans.requests.PlanRequests;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the planner what some hours of one person would have been worth to a plan that was published [M4].
 *
 * <p>The plan is made twice, once with the person busy and once with the person free in these hours, and each time the planner also proves
 * what no plan can exceed. The second time it starts from what the first found, so that it never finds less. The school is read as it
 * stands now; wishes, and what people agreed besides, are those that the plan was made for.
 */
@Component
public class HourPrices {

    private static final double NANOS = 1e9;
    /** Shares of the seconds: without the hours; with them, from the plan before; with them, anew. */
    private static final double[] SHARES = {0.4, 0.2, 0.4};

    private final Plans plans;
    private final Drafts drafts;
    private final FactsReader facts;
    private final Schools schools;
    private final JdbcClient db;

    HourPrices(Plans plans, Drafts drafts, FactsReader facts, Schools schools, JdbcClient db) {
        this.plans = plans;
        this.drafts = drafts;
        this.facts = facts;
        this.schools = schools;
        this.db = db;
    }

    /** Dates, both included. */
    public record Dates(LocalDate first, LocalDate last) {

        public boolean hold(LocalDate date) {
            return !date.isBefore(first) && !date.isAfter(last);
        }
    }

    /** For which dates between these a price can be asked: those of published plans. */
    @Transactional(readOnly = true)
    public List<Dates> asked(LocalDate first, LocalDate last) {
        return db.sql("select begins as first, ends as last from visits.published_dates(:first, :last) order by 1, 2")
                .param("first", first)
                .param("last", last)
                .query(Dates.class)
                .list();
    }

    /**
     * As the job {@code plan} of that school, outside a transaction. Empty where no plan was published for that day, or the person was not
     * at school then.
     *
     * @param from local to the school, as {@code until}, on the same day
     * @param stop true ends it early, with wider bounds
     * @param heard told the share that is done, from 0 to 1
     */
    public Optional<HourPrice> of(
            SchoolId school,
            PersonId person,
            LocalDateTime from,
            LocalDateTime until,
            int seconds,
            BooleanSupplier stop,
            DoubleConsumer heard) {
        return plans.publishedOn(school, from.toLocalDate()).flatMap(plan -> {
            var planned = drafts.visits(plan.id());
            var wishes = new HashSet<WishId>();
            planned.forEach(visit -> wishes.add(visit.wish()));
            drafts.unmet(plan.id()).forEach(unmet -> wishes.add(unmet.wish()));
            var request =
                    PlanRequests.of(asPlanned(plan, wishes), plan.id().value().getLeastSignificantBits());
            var supposing = new Supposing(Ids.of(person), from, until);
            return supposing.concerns(request)
                    ? Optional.of(new Trial(request, supposing, seconds, stop, heard)
                            .price(
                                    plan,
                                    planned.stream().map(HourPrices::assignment).toList()))
                    : Optional.empty();
        });
    }

    /** The school on the day on which the plan was published, as far as it can be known now. */
    private Facts asPlanned(Plan plan, Set<WishId> wishes) {
        var zone = schools.get(plan.school()).zone();
        var day = Objects.requireNonNull(plan.publishedAt()).atZone(zone).toLocalDate();
        var read = facts.readForRepair(plan.school(), plan.first(), plan.last(), day);
        return read.asOf(
                read.wishes().stream()
                        .filter(wish -> wishes.contains(wish.id()))
                        .toList(),
                read.agreed().stream()
                        .filter(visit -> !plan.id().equals(visit.plan()))
                        .filter(visit -> visit.wish() == null || !wishes.contains(visit.wish()))
                        .toList());
    }

    private static Assignment assignment(ajar.visits.plans.PlannedVisit visit) {
        var standIn = visit.standIn();
        return new Assignment(
                Ids.of(visit.wish()),
                Ids.of(visit.door(), visit.date()),
                PlanRequests.part(visit.part()),
                standIn == null ? null : Ids.of(standIn),
                null);
    }

    /** The runs of the planner that one price takes. */
    private static final class Trial {

        private final PlanRequest request;
        private final Supposing supposing;
        private final int seconds;
        private final BooleanSupplier stop;
        private final DoubleConsumer heard;
        private final int agreed;
        private double done;

        Trial(PlanRequest request, Supposing supposing, int seconds, BooleanSupplier stop, DoubleConsumer heard) {
            this.request = request;
            this.supposing = supposing;
            this.seconds = seconds;
            this.stop = stop;
            this.heard = heard;
            agreed = (int) request.wishes().stream()
                    .filter(wish -> Ids.isAgreed(wish.id()))
                    .count();
        }

        HourPrice price(Plan plan, List<Assignment> published) {
            var taken = supposing.taken(request);
            var without = run(taken, SHARES[0]);
            var asPublished = Planner.plan(keeping(taken, published), steps -> 1, () -> true, step -> {});
            var best = served(asPublished) > served(without) ? asPublished : without;
            var free = supposing.free(request);
            var from = run(keeping(free, best.plan().assignments()), SHARES[1]);
            var with = run(free, SHARES[2]);
            int asked = request.wishes().size() - agreed;
            int served = Math.max(0, served(best));
            int freedServed = Math.max(served, Math.max(served(from), served(with)));
            int freedBound = Math.clamp(bound(with), freedServed, asked);
            int bound = Math.clamp(bound(without), served, freedBound);
            return new HourPrice(
                    plan.first(),
                    plan.last(),
                    Objects.requireNonNullElse(plan.publishedAt(), Instant.EPOCH),
                    asked,
                    served,
                    bound,
                    freedServed,
                    freedBound);
        }

        private static PlanRequest keeping(PlanRequest request, List<Assignment> visits) {
            var doors = new HashSet<String>();
            request.doors().forEach(door -> doors.add(door.id()));
            var wishes = new HashSet<String>();
            request.wishes().forEach(wish -> wishes.add(wish.id()));
            return Supposing.keeping(
                    request,
                    visits.stream()
                            .filter(visit -> doors.contains(visit.door()) && wishes.contains(visit.wish()))
                            .toList(),
                    PlanRequests.BY_HAND);
        }

        private PlanResult run(PlanRequest asked, double share) {
            var begun = System.nanoTime();
            Effort effort = steps -> Math.min(1, (System.nanoTime() - begun) / NANOS / (seconds * share));
            var before = done;
            var result =
                    Planner.plan(asked, effort, stop, step -> heard.accept(Math.min(1, before + share * step.spent())));
            done = before + share;
            heard.accept(Math.min(1, done));
            return result;
        }

        /** Of the wishes that were asked of the plan; nothing where what was to be kept does not fit. */
        private int served(PlanResult result) {
            return result.clashes().isEmpty() ? result.plan().assignments().size() - agreed : 0;
        }

        private int bound(PlanResult result) {
            return (int) Math.min(Integer.MAX_VALUE, result.certificate().countBound()) - agreed;
        }
    }
}
