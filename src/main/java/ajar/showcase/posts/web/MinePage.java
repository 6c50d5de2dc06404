package ajar.showcase.posts.web;

import ajar.showcase.streams.web.StreamPage;
import java.util.List;

/**
 * What somebody has begun, what they are asked, and what they have shown.
 *
 * @param asked questions of hosts' visitors and of coaches, each leading to the post
 * @param waiting posts that not everybody reads, with the reason
 */
public record MinePage(
        String said, List<Line> drafts, List<StreamPage.Way> asked, List<Line> waiting, List<Line> posts) {

    /** @param state why it is not shown, or when it was kept or shown */
    public record Line(String title, String state, String href) {}
}
