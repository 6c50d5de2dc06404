package ajar.coaching.web;

import ajar.site.Me;
import ajar.site.Words;
import java.time.Instant;

/** When something was written, on the school's clock. */
public final class Moments {

    private Moments() {}

    /** "4 May". */
    public static String date(Instant at, Me me, Words words) {
        return words.date(at.atZone(me.zone()).toLocalDate());
    }

    /** "4 May, 10:20". */
    public static String moment(Instant at, Me me, Words words) {
        var there = at.atZone(me.zone());
        return words.say(
                "coaching.moment", "date", words.date(there.toLocalDate()), "clock", words.clock(there.toLocalTime()));
    }
}
