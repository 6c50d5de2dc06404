package ajar.showcase.moderation.web;

import ajar.school.Role;
import ajar.showcase.moderation.Cases;
import ajar.showcase.moderation.Rulings;
import ajar.site.Me;
import ajar.site.Waiting;
import ajar.site.Words;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells an author what was done about a text of theirs, and a moderator what waits. */
@Component
class ModerationWaiting implements Waiting {

    private final Cases cases;
    private final Rulings rulings;

    ModerationWaiting(Cases cases, Rulings rulings) {
        this.cases = cases;
        this.rulings = rulings;
    }

    @Override
    public Optional<Notice> of(Me me, Words words) {
        var unread = rulings.unread(me.schoolId(), me.id()).stream().findFirst();
        if (unread.isPresent()) {
            return unread.map(text -> Notice.settledBy(
                    words.say("showcase-moderation.waits.author"),
                    words.say("showcase-moderation.waits.read"),
                    text.reply()
                            .map(reply -> "/replies/" + reply.value() + "/log/reading")
                            .orElse("/posts/" + text.post().value() + "/log/reading")));
        }
        var waiting = me.is(Role.MODERATOR) ? cases.of(me.schoolId(), me.id()).size() : 0;
        return waiting == 0
                ? Optional.empty()
                : Optional.of(new Notice(
                        words.say("showcase-moderation.waits", "count", waiting),
                        words.say("showcase-moderation.waits.look"),
                        "/showcase/moderation"));
    }
}
