package ajar.showcase.posts.web;

import ajar.showcase.posts.Draft;
import ajar.showcase.posts.OwnPosts;
import ajar.showcase.posts.PostDrafts;
import ajar.showcase.posts.Standing;
import ajar.showcase.promotions.Promotions;
import ajar.showcase.streams.web.StreamPage;
import ajar.showcase.streams.web.TeaserLines;
import ajar.site.Me;
import ajar.site.Said;
import ajar.site.Words;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** One's own posts and drafts, and what one is asked about posts. */
@Controller
class MineOfShowcaseController {

    private final PostDrafts drafts;
    private final OwnPosts own;
    private final Promotions promotions;
    private final TeaserLines lines;

    MineOfShowcaseController(PostDrafts drafts, OwnPosts own, Promotions promotions, TeaserLines lines) {
        this.drafts = drafts;
        this.own = own;
        this.promotions = promotions;
        this.lines = lines;
    }

    @GetMapping("/showcase/mine")
    ModelAndView mine(Me me, Words words, @Said("said") String said) {
        var posts = own.of(me.schoolId(), me.id());
        var page = new MinePage(
                said.isEmpty() ? "" : words.say("showcase-posts.said." + said),
                drafts.of(me.schoolId(), me.id()).stream()
                        .map(draft -> line(draft, me, words))
                        .toList(),
                asked(me, words),
                posts.stream()
                        .filter(post -> post.standing() != Standing.SHOWN)
                        .map(post -> new MinePage.Line(
                                post.title(), words.say("showcase-posts.mine.state." + post.standing()), href(post)))
                        .toList(),
                posts.stream()
                        .filter(post -> post.standing() == Standing.SHOWN)
                        .map(post ->
                                new MinePage.Line(post.title(), lines.when(post.publishedAt(), me, words), href(post)))
                        .toList());
        return new ModelAndView("showcase/posts/web/mine", "page", page);
    }

    private List<StreamPage.Way> asked(Me me, Words words) {
        var byVisitors = own.toAllow(me.schoolId(), me.id()).stream()
                .map(post -> new StreamPage.Way(
                        words.say("showcase-posts.mine.allow", "author", post.author(), "title", post.title()),
                        "/posts/" + post.id().value()));
        var byCoaches = promotions.unanswered(me.schoolId(), me.id()).stream()
                .map(asked -> new StreamPage.Way(
                        words.say("showcase-posts.mine.promote", "coach", asked.coach(), "title", asked.title()),
                        "/posts/" + asked.post().value()));
        return Stream.concat(byVisitors, byCoaches).toList();
    }

    private MinePage.Line line(Draft draft, Me me, Words words) {
        var named = draft.text().named().title();
        return new MinePage.Line(
                named.isEmpty() ? words.say("showcase-posts.mine.nameless") : named,
                lines.when(draft.keptAt(), me, words),
                "/drafts/" + draft.id().value());
    }

    private static String href(OwnPosts.Line post) {
        return "/posts/" + post.id().value();
    }
}
