package ajar.visits.own;

import ajar.notices.DigestPart;
import ajar.site.Me;
import ajar.site.Words;
import ajar.visits.doors.OpenDoors;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many doors are open in the week ahead, for the mail of the week. */
@Component
@Order(20)
class DoorsOfTheWeek implements DigestPart {

    private static final int DAYS = 6;

    private final OpenDoors doors;
    private final Clock clock;

    DoorsOfTheWeek(OpenDoors doors, Clock clock) {
        this.doors = doors;
        this.clock = clock;
    }

    @Override
    public Part of(Me me, Words words, Instant since) {
        var today = LocalDate.now(clock.withZone(me.zone()));
        var open = doors.between(me.schoolId(), today, today.plusDays(DAYS)).size();
        var lines = open == 0
                ? List.<Line>of()
                : List.of(new Line(words.say("visits-own.digest.open", "count", open), "/doors"));
        return new Part(words.say("visits-own.digest.doors"), lines);
    }
}
