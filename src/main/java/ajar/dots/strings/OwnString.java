package ajar.dots.strings;

import ajar.school.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something that its reader learned from a colleague, or a colleague from them.
 *
 * @param learned whether the reader is who learned
 * @param what can be seen in the lesson, the title of the post, the chapter
 * @param practices by their names
 * @param page where more of it is to be read: a post or a book; of a visit there is none
 * @param ways in which it was said, once each
 * @param at when the visit was, or when it was said
 */
public record OwnString(
        PersonId colleague,
        String name,
        boolean learned,
        Source source,
        String what,
        List<String> practices,
        UUID page,
        List<Way> ways,
        Instant at) {

    /** What somebody learned by. */
    public enum Source {
        VISIT,
        POST,
        CHAPTER,
        /** Said in so many words. */
        LEARNED
    }

    /** How it was said. */
    public enum Way {
        THANKS,
        TRIES
    }

    public OwnString {
        practices = List.copyOf(practices);
        ways = List.copyOf(ways);
    }
}
