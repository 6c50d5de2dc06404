package ajar.notices.calendars;

import ajar.notices.DigestPart;
import ajar.site.Me;
import ajar.site.Words;
import ajar.site.calendars.Appointment;
import ajar.site.calendars.Appointments;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** One's own visits, covers and appointments of the days ahead, first in the mail of the week. */
@Component
@Order(10)
class WeekAhead implements DigestPart {

    private static final int DAYS = 6;

    private final ObjectProvider<Appointments> appointments;
    private final Clock clock;

    WeekAhead(ObjectProvider<Appointments> appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    public Part of(Me me, Words words, Instant since) {
        var today = LocalDate.now(clock.withZone(me.zone()));
        var lines = appointments
                .orderedStream()
                .flatMap(one -> one.of(me, words, today, today.plusDays(DAYS)).stream())
                .sorted(Comparator.comparing(Appointment::from).thenComparing(Appointment::key))
                .map(one -> new Line(
                        words.say(
                                "notices.at",
                                "what",
                                one.what(),
                                "day",
                                words.day(one.from().toLocalDate()),
                                "time",
                                words.clock(one.from().toLocalTime())),
                        one.path()))
                .toList();
        return new Part(words.say("notices.digest.week"), lines);
    }
}
