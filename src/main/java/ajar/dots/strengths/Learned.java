package ajar.dots.strengths;

import ajar.dots.LearnedId;
import ajar.school.PersonId;
import ajar.school.PracticeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * "I learned X from her."
 *
 * @param stands whether whom it is about lets it count
 */
public record Learned(
        LearnedId id,
        PersonId learner,
        String learnerName,
        PersonId taught,
        String taughtName,
        String words,
        @Nullable PracticeId practice,
        Instant saidAt,
        boolean stands) {

    public static final int WORDS_MAX = 200;
}
