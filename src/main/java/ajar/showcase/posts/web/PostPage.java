package ajar.showcase.posts.web;

import ajar.showcase.streams.web.StreamPage;
import ajar.showcase.streams.web.TeaserLine;
import ajar.site.prose.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One post and what was said to it. What a reader may not do is nothing here, or empty.
 *
 * @param state why not everybody reads it, or empty
 * @param said what came of the last tap, {@code refusal} why nothing did; empty where there was none
 * @param promoted who promotes it and why, or empty
 */
public record PostPage(
        String href,
        String title,
        String byline,
        String authorHref,
        String when,
        List<StreamPage.Way> practices,
        Prose words,
        List<TeaserLine.Picture> pictures,
        String state,
        String said,
        String refusal,
        String promoted,
        @Nullable Answering answering,
        @Nullable Doing doing,
        @Nullable Reactions reactions,
        Conversation conversation,
        @Nullable Mine mine,
        @Nullable Coach coach,
        @Nullable Moderator moderator) {

    /** A yes or no that the reader is asked for: as the host of the visit, or as the author by a coach. */
    public record Answering(String question, String action, String yes, String no, String hint) {}

    /** "What are you going to do?" */
    public record Doing(boolean tried, String hint, String thanked, String thanks, String author) {}

    /**
     * @param hint what becomes of the two that hurt
     * @param suggests what is asked of whoever gave one of these, or empty
     */
    public record Reactions(String action, List<One> all, String hint, String suggests) {

        /** @param count as it is told, or empty */
        public record One(String kind, String words, String count, boolean given) {}
    }

    /** @param writes whether the reader may reply */
    public record Conversation(String heading, List<ReplyLine> replies, boolean writes, String flag) {}

    /**
     * @param state why not everybody reads it, or empty
     * @param flag where the reader flags it, {@code delete} and {@code edit} where the author does that; or empty
     */
    public record ReplyLine(
            String id,
            boolean isReply,
            String author,
            String when,
            String words,
            String state,
            String flag,
            String delete,
            String log) {}

    /**
     * For the author alone.
     *
     * @param tries who tries it, in words, or empty
     * @param thanks from whom, each with the page to print
     */
    public record Mine(String edit, String delete, String log, String tries, List<StreamPage.Way> thanks) {}

    /** Where a coach asks to promote it; {@code waits} where somebody did. */
    public record Coach(String action, String waits) {}

    /** @param shows whether it can be shown again, else hidden */
    public record Moderator(String action, boolean hides, boolean shows, String log, String before) {}
}
