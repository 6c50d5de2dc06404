package ajar.coaching.web;

import ajar.coaching.appointments.Appointments;
import ajar.coaching.cards.Cards;
import ajar.coaching.conversations.Seen;
import ajar.school.Role;
import ajar.site.Me;
import ajar.site.Waiting;
import ajar.site.Words;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says that something waits, and neither what nor of whom: somebody may be looking over a shoulder. */
@Component
class SomethingWaits implements Waiting {

    private final Seen seen;
    private final Appointments appointments;
    private final Cards cards;

    SomethingWaits(Seen seen, Appointments appointments, Cards cards) {
        this.seen = seen;
        this.appointments = appointments;
        this.cards = cards;
    }

    @Override
    public Optional<Notice> of(Me me, Words words) {
        var talks = me.is(Role.TEACHER) || me.is(Role.COACH);
        if (talks
                && (!seen.unread(me.schoolId(), me.id()).isEmpty()
                        || !appointments.asking(me.schoolId(), me.id()).isEmpty())) {
            return Optional.of(notice("/conversations", words));
        }
        return cards.isNewFor(me.schoolId(), me.id()) ? Optional.of(notice("/cards", words)) : Optional.empty();
    }

    private static Notice notice(String href, Words words) {
        return new Notice(words.say("coaching.waits"), words.say("coaching.waits.action"), href);
    }
}
