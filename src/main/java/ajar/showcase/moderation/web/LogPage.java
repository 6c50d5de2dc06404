package ajar.showcase.moderation.web;

import java.util.List;

/**
 * All that was done about a text.
 *
 * @param ask where its author asks to look again, or empty
 * @param words what stands there now, to be changed before asking; empty for a post, which has a page for that
 */
public record LogPage(String title, String said, List<Line> lines, String ask, String edit, String words, String post) {

    public record Line(String when, String what, String why) {}
}
