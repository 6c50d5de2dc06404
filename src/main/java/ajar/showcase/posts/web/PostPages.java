package ajar.showcase.posts.web;

import ajar.school.Role;
import ajar.showcase.echoes.PostTrials;
import ajar.showcase.echoes.Thanks;
import ajar.showcase.moderation.Flags;
import ajar.showcase.moderation.Rulings;
import ajar.showcase.pictures.Pictures;
import ajar.showcase.posts.Post;
import ajar.showcase.posts.Standing;
import ajar.showcase.streams.web.StreamPage;
import ajar.showcase.streams.web.TeaserLine;
import ajar.showcase.streams.web.TeaserLines;
import ajar.site.Me;
import ajar.site.Words;
import ajar.site.prose.Prose;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the page of one post for one reader. */
@Component
class PostPages {

    private final Pictures pictures;
    private final PostTrials trials;
    private final Thanks thanks;
    private final Flags flags;
    private final Rulings rulings;
    private final Talk talk;
    private final TeaserLines lines;

    PostPages(
            Pictures pictures,
            PostTrials trials,
            Thanks thanks,
            Flags flags,
            Rulings rulings,
            Talk talk,
            TeaserLines lines) {
        this.pictures = pictures;
        this.trials = trials;
        this.thanks = thanks;
        this.flags = flags;
        this.rulings = rulings;
        this.talk = talk;
        this.lines = lines;
    }

    /** What the tap before came to; empty where there was none. */
    record After(String said, String refusal) {}

    @Transactional
    PostPage of(Post post, Me me, Words words, After after) {
        var href = "/posts/" + post.id().value();
        var isMine = post.author().equals(me.id());
        var reads = post.isShown() && !isMine;
        return new PostPage(
                href,
                post.title(),
                byline(post, words),
                "/showcase/people/" + post.author().value(),
                lines.when(post.publishedAt(), me, words),
                post.practices().stream()
                        .map(tag -> new StreamPage.Way(tag.name(), "/showcase/practices/" + tag.id()))
                        .toList(),
                Prose.of(post.words()),
                pictures.of(post.id()).stream().map(PostPages::picture).toList(),
                state(post, isMine, words),
                after.said(),
                after.refusal(),
                promoted(post, words),
                answering(post, me, href, words),
                reads ? doing(post, me, words) : null,
                post.isShown() || isMine ? talk.reactions(post, me, href, words) : null,
                talk.replies(
                        post,
                        me,
                        href,
                        reads && !flags.isFlagged(me.id(), post.id(), Optional.empty()) ? href + "/flag" : "",
                        words),
                isMine ? mine(post, me, href, words) : null,
                reads && me.is(Role.COACH) ? coach(post, href, words) : null,
                me.is(Role.MODERATOR) && !isMine && post.standing() != Standing.ASKED
                        ? moderator(post, me, href, words)
                        : null);
    }

    static TeaserLine.Picture picture(Pictures.Picture picture) {
        var folder = "/pictures/" + picture.id().value();
        return new TeaserLine.Picture(
                folder + "/medium.jpg", folder + "/large.jpg", picture.alt(), picture.width(), picture.height());
    }

    private static String byline(Post post, Words words) {
        return post.visit() == null
                ? post.authorName()
                : words.say(
                        "showcase-posts.by-after",
                        "author",
                        post.authorName(),
                        "host",
                        post.visit().hostName());
    }

    private static String state(Post post, boolean isMine, Words words) {
        if (post.isShown()) {
            return "";
        }
        var no = post.visit() != null && Boolean.FALSE.equals(post.visit().agreed());
        return words.say(
                "showcase-posts.state."
                        + (no && post.standing() == Standing.ASKED
                                ? "DECLINED"
                                : post.standing().name()),
                "host",
                post.visit() == null ? "" : post.visit().hostName(),
                "mine",
                isMine ? "yes" : "no");
    }

    private static String promoted(Post post, Words words) {
        var promotion = post.promotion();
        return promotion == null || !Boolean.TRUE.equals(promotion.agreed())
                ? ""
                : words.say("showcase-posts.promoted", "coach", promotion.coachName(), "why", promotion.why());
    }

    private static PostPage.@Nullable Answering answering(Post post, Me me, String href, Words words) {
        var visit = post.visit();
        var promotion = post.promotion();
        if (visit != null && visit.host().equals(me.id())) {
            var agreed = Boolean.TRUE.equals(visit.agreed());
            return new PostPage.Answering(
                    words.say(
                            agreed ? "showcase-posts.host.agreed" : "showcase-posts.host.asked",
                            "author",
                            post.authorName()),
                    href + "/consent",
                    agreed ? "" : words.say("showcase-posts.host.yes"),
                    Boolean.FALSE.equals(visit.agreed()) ? "" : words.say("showcase-posts.host.no"),
                    words.say("showcase-posts.host.hint", "author", post.authorName()));
        } else if (promotion != null && post.author().equals(me.id())) {
            var agreed = Boolean.TRUE.equals(promotion.agreed());
            return new PostPage.Answering(
                    words.say(
                            agreed ? "showcase-posts.promotion.agreed" : "showcase-posts.promotion.asked",
                            "coach",
                            promotion.coachName(),
                            "why",
                            promotion.why()),
                    href + "/promotion/answer",
                    agreed ? "" : words.say("showcase-posts.promotion.yes"),
                    Boolean.FALSE.equals(promotion.agreed()) ? "" : words.say("showcase-posts.promotion.no"),
                    words.say("showcase-posts.promotion.hint"));
        }
        return null;
    }

    private PostPage.Doing doing(Post post, Me me, Words words) {
        var own = thanks.of(me.schoolId(), post.id()).stream()
                .filter(one -> one.thanker().equals(me.id()))
                .findFirst();
        var tried = trials.isTried(me.id(), post.id());
        return new PostPage.Doing(
                tried,
                words.say(tried ? "showcase-posts.try.tried" : "showcase-posts.try.hint", "author", post.authorName()),
                own.map(one -> one.words()).orElse(""),
                own.map(one -> "/thanks/" + one.id().value()).orElse(""),
                post.authorName());
    }

    private PostPage.Mine mine(Post post, Me me, String href, Words words) {
        var tries = trials.of(post.id());
        return new PostPage.Mine(
                href + "/edit",
                href + "/deletion",
                rulings.of(me.schoolId(), post.id(), Optional.empty()).isEmpty() ? "" : href + "/log",
                tries.isEmpty()
                        ? ""
                        : words.say("showcase-posts.tries", "count", tries.size(), "who", String.join(", ", tries)),
                thanks.of(me.schoolId(), post.id()).stream()
                        .map(one -> new StreamPage.Way(
                                one.thankerName(), "/thanks/" + one.id().value()))
                        .toList());
    }

    private static PostPage.Coach coach(Post post, String href, Words words) {
        return post.promotion() == null
                ? new PostPage.Coach(href + "/promotion", "")
                : new PostPage.Coach(
                        "", post.promotion().agreed() == null ? words.say("showcase-posts.promotion.waits") : "");
    }

    private PostPage.Moderator moderator(Post post, Me me, String href, Words words) {
        var before = rulings.hiddenLately(me.schoolId(), post.author());
        return new PostPage.Moderator(
                href + "/ruling",
                post.standing() != Standing.HIDDEN,
                post.standing() != Standing.SHOWN,
                rulings.of(me.schoolId(), post.id(), Optional.empty()).isEmpty() ? "" : href + "/log",
                before == 0
                        ? ""
                        : words.say("showcase-moderation.before", "author", post.authorName(), "count", before));
    }
}
