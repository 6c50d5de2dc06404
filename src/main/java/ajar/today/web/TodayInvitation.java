package ajar.today.web;

import ajar.openness.OwnOpenness;
import ajar.school.Role;
import ajar.site.Me;
import ajar.site.Words;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Invites who has been nowhere yet this term, and nobody there [O3]. Asked and answered in the reader's own name, each time anew; nothing
 * is kept of it, not even that it was read.
 */
@Component
class TodayInvitation {

    private final OwnOpenness openness;

    TodayInvitation(OwnOpenness openness) {
        this.openness = openness;
    }

    String of(Me me, LocalDate today, Words words) {
        return me.is(Role.TEACHER) && openness.isInvited(me.schoolId(), me.id(), today)
                ? words.say("today.invitation.words")
                : "";
    }
}
