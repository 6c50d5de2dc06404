package ajar.showcase.moderation.web;

import ajar.site.prose.Prose;
import java.util.List;

/** What waits for a moderator. */
public record CasesPage(String said, String refusal, List<Line> cases) {

    /**
     * @param why why it is here: flags with their reasons, the list of words, or that its author asks again
     * @param before how often something of the same person was hidden within a year, or empty
     */
    public record Line(
            String title,
            String byline,
            Prose words,
            String why,
            String before,
            String action,
            String post,
            String log) {}
}
