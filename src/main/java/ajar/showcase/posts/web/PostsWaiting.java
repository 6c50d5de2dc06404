package ajar.showcase.posts.web;

import ajar.showcase.posts.OwnPosts;
import ajar.showcase.promotions.Promotions;
import ajar.site.Me;
import ajar.site.Waiting;
import ajar.site.Words;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks a host for their yes to what a visitor wrote, and an author for theirs to being promoted. */
@Component
class PostsWaiting implements Waiting {

    private final OwnPosts own;
    private final Promotions promotions;

    PostsWaiting(OwnPosts own, Promotions promotions) {
        this.own = own;
        this.promotions = promotions;
    }

    @Override
    public Optional<Notice> of(Me me, Words words) {
        var allow = own.toAllow(me.schoolId(), me.id()).stream().findFirst();
        if (allow.isPresent()) {
            return allow.map(post -> new Notice(
                    words.say("showcase-posts.mine.allow", "author", post.author(), "title", post.title()),
                    words.say("showcase-posts.waits.read"),
                    "/posts/" + post.id().value()));
        }
        return promotions.unanswered(me.schoolId(), me.id()).stream()
                .findFirst()
                .map(asked -> new Notice(
                        words.say("showcase-posts.mine.promote", "coach", asked.coach(), "title", asked.title()),
                        words.say("showcase-posts.waits.answer"),
                        "/posts/" + asked.post().value()));
    }
}
