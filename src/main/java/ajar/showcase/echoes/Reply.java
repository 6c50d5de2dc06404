package ajar.showcase.echoes;

import ajar.school.PersonId;
import ajar.showcase.ReplyId;
import ajar.showcase.posts.Standing;
import java.time.Instant;
import java.util.Optional;

/** What somebody said to a post, or to a reply to it. */
public record Reply(
        ReplyId id,
        Optional<ReplyId> parent,
        PersonId author,
        String authorName,
        String words,
        Standing standing,
        Instant writtenAt) {

    public static final int WORDS_MAX = 2_000;
}
