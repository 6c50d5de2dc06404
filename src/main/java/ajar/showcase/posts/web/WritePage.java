package ajar.showcase.posts.web;

import ajar.site.prose.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a post is written.
 *
 * @param draft its id, or empty for a post that is published
 * @param visit the visit that it is about, or empty; {@code asks} who is asked first, in words
 * @param likely practices that were chosen or whose names stand in the text; {@code others} the rest
 * @param preview nothing where nobody asked for it
 */
public record WritePage(
        String heading,
        String action,
        String draft,
        String visit,
        String asks,
        String title,
        String words,
        List<Tag> likely,
        List<Tag> others,
        List<Picture> pictures,
        boolean hasRoom,
        String refusal,
        @Nullable Prose preview,
        String delete,
        String back) {

    public record Tag(String id, String name, boolean chosen) {}

    public record Picture(String id, String small, String alt, int width, int height) {}

    public boolean isPost() {
        return draft.isEmpty();
    }
}
