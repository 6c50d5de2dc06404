package ajar.visits.wishes.web;

import ajar.visits.WishPurposes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The one question that is left when it is known what to see: until when, and how.
 *
 * @param action where it is sent: a new wish, or one that changes
 * @param note that nobody shows it yet, and what one can do; or empty
 * @param purposes what it may be for, of which {@code purpose} is chosen
 */
public record WishForm(
        String action,
        String note,
        String what,
        String host,
        String practice,
        String first,
        String last,
        String extent,
        String time,
        boolean coachBeside,
        boolean hasCoach,
        String coach,
        List<WishPurposes.Purpose> purposes,
        Optional<UUID> purpose,
        String refusal) {

    public boolean isFor(WishPurposes.Purpose one) {
        return purpose.filter(one.id()::equals).isPresent();
    }
}
