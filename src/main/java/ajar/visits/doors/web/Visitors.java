package ajar.visits.doors.web;

import ajar.school.Role;
import ajar.site.Me;

/** Who goes through doors: colleagues who teach, coach or cover. Who leads sees sums, and comes when a teacher asks them in. */
public final class Visitors {

    private Visitors() {}

    public static boolean mayVisit(Me me) {
        return me.is(Role.TEACHER) || me.is(Role.COACH) || me.is(Role.COVER_STAFF);
    }
}
