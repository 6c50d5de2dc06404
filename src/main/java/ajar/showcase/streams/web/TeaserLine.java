package ajar.showcase.streams.web;

import org.jspecify.annotations.Nullable;

/**
 * A post in a list.
 *
 * @param byline who, and after whose lesson
 * @param about practices and replies, or empty
 * @param promoted who promotes it, or empty
 */
public record TeaserLine(
        String href,
        String title,
        String byline,
        String when,
        String begins,
        String about,
        String promoted,
        @Nullable Picture picture) {

    /** Width and height are of the largest size; the browser keeps the place free by them. */
    public record Picture(String small, String medium, String alt, int width, int height) {}
}
