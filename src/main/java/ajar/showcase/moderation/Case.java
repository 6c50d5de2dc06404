package ajar.showcase.moderation;

import ajar.school.PersonId;
import ajar.showcase.PostId;
import ajar.showcase.ReplyId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A text about which a moderator has to decide.
 *
 * @param shown whether the school still reads it
 * @param flags reasons, one for each reader who flagged it; not who they are
 */
public record Case(
        PostId post,
        Optional<ReplyId> reply,
        PersonId author,
        String authorName,
        String title,
        String words,
        boolean shown,
        Instant at,
        List<String> flags) {}
