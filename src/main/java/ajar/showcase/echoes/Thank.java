package ajar.showcase.echoes;

import ajar.school.PersonId;
import ajar.showcase.PostId;
import ajar.showcase.ThanksId;
import java.time.Instant;

/** A thank-you from a colleague, which the two of them read. */
public record Thank(
        ThanksId id,
        PostId post,
        String title,
        String authorName,
        PersonId thanker,
        String thankerName,
        String words,
        Instant givenAt) {

    public static final int WORDS_MAX = 500;
}
