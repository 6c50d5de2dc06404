package ajar.visits.mornings;

import ajar.planner.Repair;
import ajar.postgres.DatabaseContext;
import ajar.school.People;
import ajar.school.Person;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.visits.Cancellation;
import ajar.visits.VisitId;
import ajar.visits.WishId;
import ajar.visits.agreed.AbsenceCovers;
import ajar.visits.agreed.Absences;
import ajar.visits.agreed.AgreedVisit;
import ajar.visits.agreed.Agreements;
import ajar.visits.agreed.Cancellations;
import ajar.visits.agreed.Rearrangements;
import ajar.visits.agreed.Seating;
import ajar.visits.agreed.Turns;
import ajar.visits.agreed.Unsettled;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at a morning and, when somebody has seen the repair and said yes, makes it so.
 *
 * <p>A repair is computed again when it is confirmed: with the same seed it is the same, unless the school has moved on.
 */
@Component
public class Mornings {

    private static final String JOB = "plan";

    private final RepairFacts facts;
    private final People people;
    private final Absences absences;
    private final AbsenceCovers absenceCovers;
    private final Agreements agreements;
    private final Cancellations cancellations;
    private final Rearrangements rearrangements;
    private final Unsettled unsettled;
    private final Turns turns;
    private final TransactionTemplate transaction;

    Mornings(
            RepairFacts facts,
            People people,
            Absences absences,
            AbsenceCovers absenceCovers,
            Agreements agreements,
            Cancellations cancellations,
            Rearrangements rearrangements,
            Unsettled unsettled,
            Turns turns,
            TransactionTemplate transaction) {
        this.facts = facts;
        this.people = people;
        this.absences = absences;
        this.absenceCovers = absenceCovers;
        this.agreements = agreements;
        this.cancellations = cancellations;
        this.rearrangements = rearrangements;
        this.unsettled = unsettled;
        this.turns = turns;
        this.transaction = transaction;
    }

    /** What came of confirming. */
    public enum Confirmed {
        DONE,
        /** The school has moved on since the repair was shown; nothing was changed. */
        MOVED_ON
    }

    /** What is broken from now on, and the repair with the least change. Writes nothing. */
    @Transactional(readOnly = true)
    public Morning look(SchoolId school, LocalDateTime now, long seed) {
        return repair(school, now, null, seed).morning(names(school));
    }

    /**
     * Makes the repair so that was shown with this seed and digest; whole or not at all. The planner thinks before the turn is
     * taken, and thinks again only where the school has moved on meanwhile.
     */
    public Confirmed confirm(SchoolId school, PersonId by, LocalDateTime now, long seed, String digest) {
        var seen = repair(school, now, null, seed);
        return Objects.requireNonNull(transaction.execute(status -> {
            turns.take(school);
            var repair = asOfNow(school, now, null, seed, seen);
            if (!repair.morning(names(school)).digest().equals(digest)
                    || !apply(school, by, repair)
                    || !giveGaps(school, repair)) {
                status.setRollbackOnly();
                return Confirmed.MOVED_ON;
            }
            absences.settle(
                    school, repair.absences().stream().map(Absences.Absence::id).toList());
            unsettled.settle(school, repair.lost(), Optional.of(by));
            return Confirmed.DONE;
        }));
    }

    /**
     * Finds another stand-in at once for a visit whose stand-in said no, where somebody has offered that time and nobody else's day
     * changes. Whatever would move the visit, or touch anybody else, waits for the organiser on the morning's page.
     */
    @Transactional(propagation = Propagation.NESTED)
    public void findStandIn(SchoolId school, VisitId visit, LocalDateTime now) {
        DatabaseContext.asJob(
                JOB,
                school.value(),
                () -> makeAlone(school, now, null, (repair, change) -> {
                    var before = repair.visitOf(change);
                    return before != null && before.id().equals(visit) && isAnotherStandInOnly(change);
                }));
    }

    /** Offers the chair of a visit that was given back to the open wish that it serves best; everybody else is untouched. */
    @Transactional(propagation = Propagation.NESTED)
    public void offerChair(SchoolId school, VisitId givenBack, LocalDateTime now) {
        DatabaseContext.asJob(JOB, school.value(), () -> facts.chairOf(school, givenBack)
                .ifPresent(
                        chair -> makeAlone(school, now, chair, (repair, change) -> change.what() == Repair.What.NEW)));
    }

    private static boolean isAnotherStandInOnly(Repair.Change change) {
        var before = change.before();
        var after = change.after();
        return change.what() == Repair.What.STAND_IN
                && before != null
                && after != null
                && Objects.equals(before.talk(), after.talk());
    }

    private void makeAlone(
            SchoolId school,
            LocalDateTime now,
            RepairRequest.@Nullable Freed freed,
            BiPredicate<RepairAnswer, Repair.Change> wanted) {
        var seen = repair(school, now, freed, 1);
        turns.take(school);
        var repair = asOfNow(school, now, freed, 1, seen);
        var changes = repair.changes().stream()
                .filter(change -> wanted.test(repair, change) && repair.isAlone(change))
                .toList();
        if (!make(school, null, repair, changes)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
    }

    private RepairAnswer repair(SchoolId school, LocalDateTime now, RepairRequest.@Nullable Freed freed, long seed) {
        return facts.read(school, now).answer(freed, seed);
    }

    /** The same answer where the school has not moved on since. */
    private RepairAnswer asOfNow(
            SchoolId school, LocalDateTime now, RepairRequest.@Nullable Freed freed, long seed, RepairAnswer seen) {
        var fresh = facts.read(school, now);
        return fresh.equals(seen.of()) ? seen : fresh.answer(freed, seed);
    }

    private boolean apply(SchoolId school, @Nullable PersonId by, RepairAnswer repair) {
        repair.gone().forEach(visit -> cancellations.cancel(school, visit.id(), repair.why(visit), by));
        return make(school, by, repair, repair.changes());
    }

    private boolean make(SchoolId school, @Nullable PersonId by, RepairAnswer repair, List<Repair.Change> changes) {
        for (var change : changes) {
            var before = repair.visitOf(change);
            if (before == null) {
                continue;
            }
            switch (change.what()) {
                case CANCELLED -> cancellations.cancel(school, before.id(), repair.why(before), by);
                case MOVED -> cancellations.cancel(school, before.id(), Cancellation.MOVED, by);
                case STAND_IN, TALK -> rearrangements.release(school, before.id());
                case NEW -> throw new IllegalStateException("A new visit was announced before.");
            }
        }
        return arrangeAll(school, repair, changes);
    }

    private boolean giveGaps(SchoolId school, RepairAnswer repair) {
        return repair.gaps().stream().allMatch(gap -> {
            var standIn = gap.proposed();
            return standIn == null || absenceCovers.give(school, gap.absence(), gap.lesson(), standIn);
        });
    }

    private boolean arrangeAll(SchoolId school, RepairAnswer repair, List<Repair.Change> changes) {
        return changes.stream().allMatch(change -> switch (change.what()) {
            case CANCELLED -> true;
            case MOVED, NEW -> agreements.agree(school, repair.proposal(change)) == Seating.AGREED;
            case STAND_IN, TALK -> {
                var proposal = repair.proposal(change);
                AgreedVisit before = Objects.requireNonNull(repair.visitOf(change));
                yield rearrangements.arrange(school, before, proposal.standIn(), proposal.debrief());
            }
        });
    }

    private Map<PersonId, String> names(SchoolId school) {
        List<Person> everybody = people.of(school);
        return everybody.stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    /** The wish that a visit grants, for the pages that name it. */
    static WishId wish(String id) {
        return new WishId(java.util.UUID.fromString(id));
    }
}
