package ajar.showcase.echoes;

import ajar.notices.Notices;
import ajar.showcase.PostThanked;
import ajar.showcase.PostTried;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Rings for an author when a colleague says thank you for a post, or tries it. Heard in the transaction of what the colleague does. */
@Component
class TellsAuthors {

    private final Notices notices;

    TellsAuthors(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void on(PostThanked thanked) {
        notices.tell(
                thanked.school(),
                thanked.author(),
                "showcase-posts.told.thanked",
                "/posts/" + thanked.post().value());
    }

    @EventListener
    void on(PostTried tried) {
        notices.tell(
                tried.school(),
                tried.author(),
                "showcase-posts.told.tried",
                "/posts/" + tried.post().value());
    }
}
