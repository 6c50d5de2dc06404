package ajar.coaching.appointments;

import ajar.coaching.AppointmentId;
import ajar.coaching.ConversationId;
import ajar.coaching.appointments.Appointment.End;
import ajar.coaching.appointments.AppointmentAnswer.Done;
import ajar.coaching.appointments.AppointmentAnswer.Refusal;
import ajar.coaching.appointments.AppointmentAnswer.Refused;
import ajar.coaching.conversations.Conversation;
import ajar.coaching.conversations.Conversations;
import ajar.coaching.conversations.Part;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.school.Schools;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * When the two of a conversation meet. Every verb is called in the name of one of them and answered with nothing where there is no such
 * conversation for that person; acts in one conversation come one after another. What is proposed or agreed takes the time of both.
 */
@Repository
public class Appointments {

    /** How long a conversation may be set for, in minutes. */
    public static final List<Integer> LENGTHS = List.of(15, 25, 45);

    public static final int USUAL_LENGTH = 25;

    private final Conversations conversations;
    private final AppointmentRows rows;
    private final FreeTimes free;
    private final Hours hours;
    private final Schools schools;
    private final Clock clock;

    Appointments(
            Conversations conversations,
            AppointmentRows rows,
            FreeTimes free,
            Hours hours,
            Schools schools,
            Clock clock) {
        this.conversations = conversations;
        this.rows = rows;
        this.free = free;
        this.hours = hours;
        this.schools = schools;
        this.clock = clock;
    }

    /** A school day with the times at which both are free, in clock order. */
    public record FreeDay(LocalDate date, List<FreeTime> times) {}

    /** One of them, local to the school. */
    public record FreeTime(LocalDateTime from, LocalDateTime until) {}

    /** How it stands in a conversation that whoever asks has read. */
    @Transactional(readOnly = true)
    public Arrangement of(SchoolId school, Conversation talk) {
        return new Arrangement(rows.of(talk.id()), talk.takenBack() || rows.isClosed(talk.id()), now(school));
    }

    /** Whether the two could still meet at a time of theirs: lessons, bells and duties change. */
    @Transactional(readOnly = true)
    public boolean stillFits(SchoolId school, Conversation talk, Appointment one, Arrangement arrangement) {
        return free.areFree(school, talk, one.from(), one.until(), arrangement);
    }

    /** Times of the next ten school days at which both are free. What stands is in nobody's way, since it would be replaced or moved. */
    @Transactional(readOnly = true)
    public List<FreeDay> freeTimes(SchoolId school, Conversation talk, int minutes) {
        return free.next(school, talk, minutes, of(school, talk));
    }

    /** Conversations in which somebody is asked for a time. */
    @Transactional(readOnly = true)
    public Set<ConversationId> asking(SchoolId school, PersonId person) {
        return Set.copyOf(rows.asking(school, person, now(school)));
    }

    /** What is agreed and has not begun, in each conversation of somebody that has such. */
    @Transactional(readOnly = true)
    public Map<ConversationId, Appointment> ahead(SchoolId school, PersonId person) {
        return rows.ahead(school, person, now(school));
    }

    /**
     * Asks the other for a time, in place of what either has proposed before. What is agreed stays agreed until the other says yes.
     *
     * @param instead the proposal that stood when the time was chosen, or null: nobody overtakes the other unseen
     */
    @Transactional
    public Optional<AppointmentAnswer> propose(
            SchoolId school,
            PersonId person,
            ConversationId id,
            LocalDateTime from,
            int minutes,
            @Nullable AppointmentId instead) {
        return conversations.take(school, id).map(talk -> {
            var arrangement = of(school, talk);
            var until = from.plusMinutes(minutes);
            var refused = arrangement
                    .refusesProposal(instead, from)
                    .or(() -> LENGTHS.contains(minutes)
                                    && arrangement
                                            .agreed()
                                            .filter(one -> one.isAt(from, until))
                                            .isEmpty()
                                    && free.areFree(school, talk, from, until, arrangement)
                            ? Optional.empty()
                            : Optional.of(Refusal.NOT_FREE));
            return refused.<AppointmentAnswer>map(Refused::new)
                    .orElseGet(() -> proposed(school, talk, talk.partOf(person), from, until, arrangement));
        });
    }

    private AppointmentAnswer proposed(
            SchoolId school,
            Conversation talk,
            Part part,
            LocalDateTime from,
            LocalDateTime until,
            Arrangement before) {
        before.unanswered().ifPresent(one -> rows.end(one.id(), End.REPLACED, part));
        var held = hours.hold(school, talk, from, until, before.agreed());
        if (held.isEmpty()) {
            // Somebody else was given that time a moment ago.
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Refused(Refusal.NOT_FREE);
        }
        var id = rows.insert(school, talk.id(), from, until, part, held.get());
        conversations.move(school, part == Part.TEACHER ? talk.teacher() : talk.coach(), talk.id());
        return new Done(id);
    }

    /** Agrees to what the other proposed; what was agreed before is moved there. */
    @Transactional
    public Optional<AppointmentAnswer> agree(
            SchoolId school, PersonId person, ConversationId id, AppointmentId proposal) {
        return settle(school, person, id, proposal, (talk, arrangement) -> {
            var part = talk.partOf(person);
            var refused = arrangement.refusesYes(proposal, part);
            var asked = arrangement.unanswered();
            if (refused.isPresent() || asked.isEmpty()) {
                return refused;
            } else if (!stillFits(school, talk, asked.get(), arrangement)) {
                return Optional.of(Refusal.NOT_FREE);
            }
            arrangement.agreed().ifPresent(before -> rows.end(before.id(), End.MOVED, part));
            rows.agree(proposal);
            hours.agree(school, talk, asked.get());
            return Optional.empty();
        });
    }

    /** Says no to what the other proposed, or takes back what one proposed oneself. */
    @Transactional
    public Optional<AppointmentAnswer> decline(
            SchoolId school, PersonId person, ConversationId id, AppointmentId proposal) {
        return settle(school, person, id, proposal, (talk, arrangement) -> {
            var part = talk.partOf(person);
            var refused = arrangement.refusesNo(proposal);
            if (refused.isEmpty()) {
                var own = arrangement.unanswered().filter(one -> one.proposedBy() == part);
                rows.end(proposal, own.isPresent() ? End.WITHDRAWN : End.NO, part);
            }
            return refused;
        });
    }

    /** Calls off what is agreed. What waits for an answer beside it goes on waiting. */
    @Transactional
    public Optional<AppointmentAnswer> cancel(
            SchoolId school, PersonId person, ConversationId id, AppointmentId agreed) {
        return settle(school, person, id, agreed, (talk, arrangement) -> {
            var refused = arrangement.refusesCancelling(agreed);
            if (refused.isEmpty()) {
                rows.end(agreed, End.CANCELLED, talk.partOf(person));
            }
            return refused;
        });
    }

    private interface Settling {
        Optional<Refusal> with(Conversation talk, Arrangement arrangement);
    }

    private Optional<AppointmentAnswer> settle(
            SchoolId school, PersonId person, ConversationId id, AppointmentId appointment, Settling change) {
        Function<Conversation, AppointmentAnswer> settled = talk -> {
            var refused = change.with(talk, of(school, talk));
            if (refused.isPresent()) {
                return new Refused(refused.get());
            }
            conversations.move(school, person, id);
            return new Done(appointment);
        };
        return conversations.take(school, id).map(settled);
    }

    private LocalDateTime now(SchoolId school) {
        return LocalDateTime.now(clock.withZone(schools.get(school).zone()));
    }
}
