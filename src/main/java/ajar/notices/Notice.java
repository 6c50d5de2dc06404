package ajar.notices;

import ajar.site.Words;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody is told.
 *
 * @param kind the message that says it
 * @param path of the page on which it is to be seen
 * @param starts when the appointment begins that it is about, local to the school, or null
 */
public record Notice(
        UUID id, String kind, String path, @Nullable LocalDateTime starts, Instant said, boolean seen) {

    /** "A colleague visits you: Tuesday, 12 May, 8:20". */
    public String say(Words words) {
        var sentence = words.say(kind);
        return starts == null
                ? sentence
                : words.say(
                        "notices.at",
                        "what",
                        sentence,
                        "day",
                        words.day(starts.toLocalDate()),
                        "time",
                        words.clock(starts.toLocalTime()));
    }
}
