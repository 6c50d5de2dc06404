package ajar.dots.ranking;

import java.util.Set;
import java.util.UUID;

/**
 * What somebody seeks help with: a focus item or a struggle. Its words are theirs alone; they are in memory while the answer is made and
 * are not part of it.
 *
 * @param practices that are known of it, as those of the post or the visit it came from; may be empty
 */
public record Need(String words, Set<UUID> practices) {

    public Need {
        practices = Set.copyOf(practices);
    }

    /** Without the words, so that no log ever holds them. */
    @Override
    public String toString() {
        return "Need[...]";
    }
}
