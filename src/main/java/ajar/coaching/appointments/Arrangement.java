package ajar.coaching.appointments;

import ajar.coaching.AppointmentId;
import ajar.coaching.appointments.AppointmentAnswer.Refusal;
import ajar.coaching.conversations.Part;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All appointments of a conversation, the latest first, as they stand at a moment. Decides what may become of them; reads nothing, writes
 * nothing.
 *
 * @param over whether nothing more is proposed in it
 */
public record Arrangement(List<Appointment> all, boolean over, LocalDateTime now) {

    public Arrangement {
        all = List.copyOf(all);
    }

    /** What one of the two was asked for and has not answered. Once its time has come it asks for nothing any more. */
    public Optional<Appointment> proposal() {
        return unanswered().filter(one -> one.isAhead(now));
    }

    /** What both have agreed on and has not begun. */
    public Optional<Appointment> agreed() {
        return all.stream()
                .filter(one -> one.stands() && one.agreed() && one.isAhead(now))
                .findFirst();
    }

    /** What is proposed and what is agreed, as far as neither has begun: a new time would take the place of both. */
    List<Appointment> standing() {
        return Stream.concat(proposal().stream(), agreed().stream()).toList();
    }

    /** What was ended last, where nothing was proposed or agreed after it and it was still to come. */
    public Optional<Appointment> lastEnded() {
        return all.stream()
                .findFirst()
                .filter(one -> !one.stands() && one.isAhead(now))
                .filter(one -> agreed().isEmpty() || !one.agreed());
    }

    /** Proposed and not answered, whether or not it is too late for it. */
    Optional<Appointment> unanswered() {
        return all.stream().filter(one -> one.stands() && !one.agreed()).findFirst();
    }

    /** @param instead the proposal that whoever proposes knows of, or null */
    Optional<Refusal> refusesProposal(@Nullable AppointmentId instead, LocalDateTime from) {
        if (over) {
            return Optional.of(Refusal.OVER);
        } else if (!proposal().map(Appointment::id).equals(Optional.ofNullable(instead))) {
            return Optional.of(Refusal.CHANGED_MEANWHILE);
        }
        return from.isAfter(now) ? Optional.empty() : Optional.of(Refusal.TOO_LATE);
    }

    Optional<Refusal> refusesYes(AppointmentId id, Part part) {
        var asked = unanswered().filter(one -> one.id().equals(id));
        if (asked.isEmpty()) {
            return Optional.of(Refusal.CHANGED_MEANWHILE);
        } else if (asked.get().proposedBy() == part) {
            return Optional.of(Refusal.ONES_OWN);
        }
        return asked.get().isAhead(now) ? Optional.empty() : Optional.of(Refusal.TOO_LATE);
    }

    Optional<Refusal> refusesNo(AppointmentId id) {
        return unanswered().filter(one -> one.id().equals(id)).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.CHANGED_MEANWHILE);
    }

    Optional<Refusal> refusesCancelling(AppointmentId id) {
        var found = all.stream()
                .filter(one -> one.id().equals(id) && one.agreed() && one.stands())
                .findFirst();
        if (found.isEmpty()) {
            return Optional.of(Refusal.CHANGED_MEANWHILE);
        }
        return found.get().isAhead(now) ? Optional.empty() : Optional.of(Refusal.TOO_LATE);
    }
}
