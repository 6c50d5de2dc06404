package ajar.showcase.posts;

import ajar.school.PersonId;
import ajar.showcase.PostId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post as its reader may see it.
 *
 * @param practices names, with their ids
 * @param visit nothing where it is not about a visit
 * @param promotion nothing where nobody has asked to promote it, or the reader is not told
 */
public record Post(
        PostId id,
        PersonId author,
        String authorName,
        String title,
        String words,
        Standing standing,
        Instant publishedAt,
        @Nullable Instant changedAt,
        List<Tag> practices,
        @Nullable Visit visit,
        @Nullable Promotion promotion) {

    /** A practice that it is about. */
    public record Tag(java.util.UUID id, String name) {}

    /** @param agreed nothing while the host has not answered */
    public record Visit(
            PersonId host, String hostName, @Nullable Boolean agreed) {}

    /** @param agreed nothing while the author has not answered */
    public record Promotion(
            PersonId coach,
            String coachName,
            String why,
            @Nullable Boolean agreed) {}

    public boolean isShown() {
        return standing == Standing.SHOWN;
    }
}
