package ajar.visits.wishes;

import ajar.visits.wishes.Wish.Asked;
import ajar.visits.wishes.WishAnswer.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known when somebody makes a wish, and what follows from it. Pure.
 *
 * @param open the wishes of the same person that still wait
 * @param hasCoach whether somebody talks visits over with that person
 */
record WishRules(LocalDate today, List<Asked> open, boolean isOwnself, boolean isKnown, boolean hasCoach) {

    /** More open wishes than anybody can visit; the planner is quick, but its reader is not. */
    static final int OPEN_MAX = 8;

    static final int WEEKS_MAX = 26;

    Optional<Refusal> refuse(Asked asked) {
        if ((asked.host() == null) == (asked.practice() == null)) {
            return Optional.of(Refusal.NEITHER_NOR);
        } else if (isOwnself) {
            return Optional.of(Refusal.YOURSELF);
        } else if (!isKnown) {
            return Optional.of(asked.host() == null ? Refusal.UNKNOWN_PRACTICE : Refusal.UNKNOWN_HOST);
        } else if (asked.coachBeside() && !hasCoach) {
            return Optional.of(Refusal.NO_COACH);
        } else {
            return dates(asked).or(() -> others(asked));
        }
    }

    private Optional<Refusal> dates(Asked asked) {
        if (asked.last().isBefore(asked.first())) {
            return Optional.of(Refusal.ENDS_BEFORE_IT_BEGINS);
        } else if (asked.last().isBefore(today)) {
            return Optional.of(Refusal.PAST);
        } else {
            return asked.last().isAfter(today.plusWeeks(WEEKS_MAX)) ? Optional.of(Refusal.TOO_LONG) : Optional.empty();
        }
    }

    private Optional<Refusal> others(Asked asked) {
        if (open.stream().anyMatch(asked::isForTheSameAs)) {
            return Optional.of(Refusal.ALREADY_WISHED);
        } else {
            return open.size() >= OPEN_MAX ? Optional.of(Refusal.TOO_MANY) : Optional.empty();
        }
    }
}
