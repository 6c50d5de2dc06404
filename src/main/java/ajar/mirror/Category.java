package ajar.mirror;

import org.jspecify.annotations.Nullable;

/**
 * A kind of hours.
 *
 * @param key the word of a ready one, or the id of one that the school named
 * @param name as the school named it; null for a ready one, whose word stands in the bundle
 * @param retired no longer offered
 */
public record Category(String key, Side side, @Nullable String name, boolean retired) {

    public boolean isReady() {
        return name == null;
    }
}
