package ajar.notices.web;

import ajar.notices.busy.OwnCalendars;
import ajar.site.Me;
import ajar.site.Words;
import org.springframework.stereotype.Component;

/** Says how it stands with the calendar elsewhere. */
@Component
class OwnCalendarParts {

    private final OwnCalendars calendars;

    OwnCalendarParts(OwnCalendars calendars) {
        this.calendars = calendars;
    }

    OwnCalendarPart of(Me me, Words words) {
        return calendars
                .of(me.schoolId(), me.id())
                .map(kept -> {
                    var read = kept.lookedAt().atZone(me.zone());
                    var trouble = kept.trouble();
                    return new OwnCalendarPart(
                            words.say(
                                    "notices.busy.looked",
                                    "taken",
                                    kept.taken(),
                                    "day",
                                    words.date(read.toLocalDate()),
                                    "time",
                                    words.clock(read.toLocalTime())),
                            trouble == null ? "" : words.say("notices.busy.trouble." + trouble.word()));
                })
                .orElse(new OwnCalendarPart("", ""));
    }
}
