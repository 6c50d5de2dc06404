package ajar.dots.introductions;

import ajar.dots.IntroductionId;
import ajar.dots.StrengthId;
import ajar.school.PersonId;
import ajar.school.PracticeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A wish to meet somebody, as one of the two sees it.
 *
 * @param other the other one of the two; null until both have said yes
 * @param strength what of the asked it is about; null for whoever asks, until then, and where it was withdrawn
 */
public record Introduction(
        IntroductionId id,
        @Nullable PersonId other,
        @Nullable StrengthId strength,
        @Nullable PracticeId practice,
        Instant askedAt,
        State state) {

    /** Where it stands. For whoever asks, a no looks as if there were no answer. */
    public enum State {
        OPEN,
        AGREED,
        LAPSED
    }
}
