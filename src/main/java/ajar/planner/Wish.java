package ajar.planner;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody would like to see a colleague, or a practice.
 *
 * @param host the colleague, or null when the practice matters; exactly one of both
 * @param practice the practice, shown by anybody in the visitor's own school
 * @param weight 0 or more; the tier of weights adds it up
 * @param from first date, included
 * @param until last date, included
 * @param onlyWhenCovered whether this visit must not use own free time, whatever the person gives otherwise
 * @param besideCoach whether the visitor's coach comes along
 */
public record Wish(
        String id,
        String visitor,
        @Nullable String host,
        @Nullable String practice,
        int weight,
        LocalDate from,
        LocalDate until,
        Length length,
        boolean onlyWhenCovered,
        boolean besideCoach) {

    /** How much of a lesson serves the wish. */
    public enum Length {
        WHOLE,
        PART,
        EITHER
    }

    public Wish {
        if ((host == null) == (practice == null) || weight < 0) {
            throw new IllegalArgumentException("Wish " + id + " needs a host or a practice, and no negative weight.");
        }
    }
}
