package ajar.visits.wishes;

import ajar.school.PersonId;
import ajar.school.PracticeId;
import ajar.visits.WishId;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody would like to see, from a date to a date, both included: a practice with anybody, or a colleague [V1].
 *
 * @param wishedOn the day it was made, local to the school
 */
public record Wish(WishId id, PersonId visitor, Asked asked, LocalDate wishedOn) {

    /** How much of a lesson. */
    public enum Extent {
        WHOLE,
        PART,
        EITHER;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whose time: own free time, only when somebody covers, or whichever can be had. */
    public enum Time {
        OWN_FREE,
        COVERED,
        EITHER;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is wished, as its maker says it; exactly one of {@code host} and {@code practice} is there. */
    public record Asked(
            @Nullable PersonId host,
            @Nullable PracticeId practice,
            LocalDate first,
            LocalDate last,
            Extent extent,
            Time time,
            boolean coachBeside) {

        boolean isForTheSameAs(Asked other) {
            return java.util.Objects.equals(host, other.host) && java.util.Objects.equals(practice, other.practice);
        }
    }
}
