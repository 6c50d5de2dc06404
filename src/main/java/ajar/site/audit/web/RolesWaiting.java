package ajar.site.audit.web;

import static java.util.stream.Collectors.joining;

import ajar.site.Me;
import ajar.site.Waiting;
import ajar.site.Words;
import ajar.site.audit.Entries;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells somebody on every page, until they have seen it, who has changed their roles and when. */
@Component
class RolesWaiting implements Waiting {

    private final Entries entries;

    RolesWaiting(Entries entries) {
        this.entries = entries;
    }

    @Override
    public Optional<Notice> of(Me me, Words words) {
        return entries.unseen(me.person())
                .map(changed -> Notice.settledBy(
                        words.say(
                                "site.audit.roles-waiting",
                                "who",
                                changed.who().isEmpty() ? words.say("site.audit.nobody") : changed.who(),
                                "when",
                                new LogWords(words, me.zone()).when(changed),
                                "roles",
                                me.roles().stream()
                                        .sorted()
                                        .map(role -> words.say("site.role." + role))
                                        .collect(joining(words.say("site.more.and")))),
                        words.say("site.audit.roles-seen"),
                        OwnLogController.SEEN));
    }
}
