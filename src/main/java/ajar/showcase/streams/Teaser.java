package ajar.showcase.streams;

import ajar.school.PersonId;
import ajar.showcase.PostId;
import ajar.showcase.pictures.Pictures;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A post as a list shows it.
 *
 * @param begins its first words, as Markdown
 * @param practices by name
 * @param visited the host of the visit that it is about, or empty
 * @param promotedBy a coach, or empty
 */
public record Teaser(
        PostId id,
        PersonId author,
        String authorName,
        String title,
        String begins,
        Instant publishedAt,
        List<String> practices,
        Optional<Pictures.Picture> picture,
        int replies,
        String visited,
        String promotedBy) {

    Cursor cursor() {
        return new Cursor(publishedAt, id.value());
    }
}
