package ajar.showcase.posts.web;

import ajar.showcase.echoes.Kind;
import ajar.showcase.echoes.PostReplies;
import ajar.showcase.echoes.Reactions;
import ajar.showcase.echoes.Reply;
import ajar.showcase.moderation.Flags;
import ajar.showcase.posts.Post;
import ajar.showcase.posts.Standing;
import ajar.showcase.streams.web.TeaserLines;
import ajar.site.Me;
import ajar.site.Words;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What stands below a post: how it was taken, and replies. */
@Component
class Talk {

    private final Reactions reactions;
    private final PostReplies replies;
    private final Flags flags;
    private final TeaserLines lines;

    Talk(Reactions reactions, PostReplies replies, Flags flags, TeaserLines lines) {
        this.reactions = reactions;
        this.replies = replies;
        this.flags = flags;
        this.lines = lines;
    }

    PostPage.Reactions reactions(Post post, Me me, String href, Words words) {
        var isMine = post.author().equals(me.id());
        var counts = reactions.counts(post.id());
        var own = isMine ? java.util.Set.<Kind>of() : reactions.own(me.schoolId(), me.id(), post.id());
        return new PostPage.Reactions(
                isMine ? "" : href + "/reactions",
                Arrays.stream(Kind.values())
                        .filter(kind -> !isMine || counts.containsKey(kind))
                        .map(kind -> new PostPage.Reactions.One(
                                kind.name(),
                                words.say("showcase-posts.reaction." + kind.word()),
                                count(kind, counts, words),
                                own.contains(kind)))
                        .toList(),
                words.say(
                        isMine ? "showcase-posts.reaction.hint-author" : "showcase-posts.reaction.hint",
                        "author",
                        post.authorName()),
                own.stream().anyMatch(Kind::hurts)
                        ? words.say("showcase-posts.reaction.suggests", "author", post.authorName())
                        : "");
    }

    private static String count(Kind kind, Map<Kind, Integer> counts, Words words) {
        var count = counts.getOrDefault(kind, 0);
        if (count == 0) {
            return "";
        }
        return kind.hurts()
                ? words.say("showcase-posts.reaction.at-least", "count", count)
                : words.say("showcase-posts.reaction.count", "count", count);
    }

    PostPage.Conversation replies(Post post, Me me, String href, String flag, Words words) {
        var all = replies.to(me.schoolId(), post.id()).stream()
                .filter(reply ->
                        reply.standing() == Standing.SHOWN || reply.author().equals(me.id()))
                .map(reply -> line(post, reply, me, words))
                .toList();
        return new PostPage.Conversation(
                all.isEmpty()
                        ? words.say("showcase-posts.no-replies")
                        : words.say("showcase-posts.replies", "count", all.size()),
                all,
                post.isShown(),
                flag);
    }

    private PostPage.ReplyLine line(Post post, Reply reply, Me me, Words words) {
        var isMine = reply.author().equals(me.id());
        var here = "/replies/" + reply.id().value();
        var shown = reply.standing() == Standing.SHOWN;
        return new PostPage.ReplyLine(
                reply.id().value().toString(),
                reply.parent().isPresent(),
                reply.authorName(),
                lines.when(reply.writtenAt(), me, words),
                reply.words(),
                shown ? "" : words.say("showcase-posts.reply.state." + reply.standing()),
                !isMine && shown && !flags.isFlagged(me.id(), post.id(), Optional.of(reply.id())) ? here + "/flag" : "",
                isMine ? here + "/deletion" : "",
                isMine && !shown ? here + "/log" : "");
    }
}
