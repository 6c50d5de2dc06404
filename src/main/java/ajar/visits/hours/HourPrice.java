package ajar.visits.hours;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a published plan would have served if somebody had been free for some hours. All four counts are of the same wishes: those that
 * the plan was made for.
 *
 * @param asked wishes that the plan was for
 * @param served of them, as many as the best plan without these hours serves that was found
 * @param bound no plan without these hours serves more
 * @param freedServed as many as the best plan with these hours serves that was found; never fewer than {@code served}
 * @param freedBound no plan with these hours serves more
 */
public record HourPrice(
        LocalDate first,
        LocalDate last,
        Instant publishedAt,
        int asked,
        int served,
        int bound,
        int freedServed,
        int freedBound) {

    /** Whatever the best plans may be, the hours cost at least so many visits. */
    public int atLeast() {
        return Math.max(0, freedServed - bound);
    }

    /** Whatever the best plans may be, the hours cost at most so many visits. */
    public int atMost() {
        return Math.max(atLeast(), freedBound - served);
    }

    /** As far as it was found. */
    public int about() {
        return Math.clamp(freedServed - served, atLeast(), atMost());
    }

    public boolean isProven() {
        return atLeast() == atMost();
    }
}
