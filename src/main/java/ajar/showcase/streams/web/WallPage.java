package ajar.showcase.streams.web;

import java.util.List;

/** The latest posts for a screen that everybody passes; it turns its page by itself. */
public record WallPage(String school, List<TeaserLine> posts, String next, int seconds) {}
