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
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Looks at a morning and, when somebody has seen the repair and said yes, makes it so.
 *
 * <p>A repair is computed again when it is confirmed: with the same seed it is the same, unless the school has moved on.
 */
@Component
public class Mornings {

    private final RepairFacts facts;
    private final People people;
    private final Absences absences;
    private final AbsenceCovers absenceCovers;
    private final Agreements agreements;
    private final Cancellations cancellations;
    private final Rearrangements rearrangements;

    Mornings(
            RepairFacts facts,
            People people,
            Absences absences,
            AbsenceCovers absenceCovers,
            Agreements agreements,
            Cancellations cancellations,
            Rearrangements rearrangements) {
        this.facts = facts;
        this.people = people;
        this.absences = absences;
        this.absenceCovers = absenceCovers;
        this.agreements = agreements;
        this.cancellations = cancellations;
        this.rearrangements = rearrangements;
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

    /** Makes the repair so that was shown with this seed and digest; whole or not at all. */
    @Transactional
    public Confirmed confirm(SchoolId school, PersonId by, LocalDateTime now, long seed, String digest) {
        var repair = repair(school, now, null, seed);
        if (!repair.morning(names(school)).digest().equals(digest)
                || !apply(school, by, repair)
                || !giveGaps(school, repair)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Confirmed.MOVED_ON;
        }
        absences.settle(
                school, repair.absences().stream().map(Absences.Absence::id).toList());
        return Confirmed.DONE;
    }

    /**
     * Finds another stand-in at once for a visit whose stand-in said no, or lets the visit go where there is none. A repair that
     * would touch anybody else waits for the organiser on the morning's page.
     */
    @Transactional(propagation = Propagation.NESTED)
    public void findStandIn(SchoolId school, VisitId visit, LocalDateTime now) {
        DatabaseContext.asJob("plan", school.value(), () -> {
            var repair = repair(school, now, null, 1);
            make(school, repair, change -> {
                var before = repair.visitOf(change);
                return before != null && before.id().equals(visit);
            });
        });
    }

    /** Offers the chair of a declined visit to open wishes that can be met there; everybody else is untouched. */
    @Transactional(propagation = Propagation.NESTED)
    public void offerChair(SchoolId school, VisitId declined, LocalDateTime now) {
        DatabaseContext.asJob("plan", school.value(), () -> facts.chairOf(school, declined)
                .ifPresent(chair ->
                        make(school, repair(school, now, chair, 1), change -> change.what() == Repair.What.NEW)));
    }

    private void make(SchoolId school, RepairAnswer repair, Predicate<Repair.Change> wanted) {
        var changes = repair.changes().stream().filter(wanted).toList();
        if (!make(school, null, repair, changes)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
    }

    private RepairAnswer repair(SchoolId school, LocalDateTime now, RepairRequest.@Nullable Freed freed, long seed) {
        return facts.read(school, now).answer(freed, seed);
    }

    private boolean apply(SchoolId school, @Nullable PersonId by, RepairAnswer repair) {
        repair.gone().forEach(visit -> cancellations.cancel(school, visit.id(), Cancellation.DAY_CLOSED, by));
        return make(school, by, repair, repair.changes());
    }

    private boolean make(SchoolId school, @Nullable PersonId by, RepairAnswer repair, List<Repair.Change> changes) {
        for (var change : changes) {
            var before = repair.visitOf(change);
            if (before == null) {
                continue;
            }
            switch (change.what()) {
                case CANCELLED -> cancellations.cancel(school, before.id(), Cancellation.ABSENCE, by);
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
                AgreedVisit before = java.util.Objects.requireNonNull(repair.visitOf(change));
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
