package ajar.showcase.streams;

import ajar.notices.DigestPart;
import ajar.site.Me;
import ajar.site.Words;
import java.time.Clock;
import java.time.Instant;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What colleagues have shown since the last mail of the week. */
@Component
@Order(30)
class PostsOfTheWeek implements DigestPart {

    private static final int LINES_MAX = 8;

    private final Streams streams;
    private final Clock clock;

    PostsOfTheWeek(Streams streams, Clock clock) {
        this.streams = streams;
        this.clock = clock;
    }

    @Override
    public Part of(Me me, Words words, Instant since) {
        var lines = streams.between(me.schoolId(), since, clock.instant()).stream()
                .limit(LINES_MAX)
                .map(post -> new Line(
                        words.say("showcase-posts.digest.post", "title", post.title(), "author", post.authorName()),
                        "/posts/" + post.id().value()))
                .toList();
        return new Part(words.say("showcase-posts.digest"), lines);
    }
}
