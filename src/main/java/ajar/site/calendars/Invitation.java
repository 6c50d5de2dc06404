package ajar.site.calendars;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Url;

/**
 * What is mailed to a calendar (iTIP, RFC 5546): that there is an appointment, that it is another now, or that it is none any more.
 *
 * <p>The method stands on the calendar and on no event: inside one, it makes two of it. What is gone is said by a cancellation and no
 * request, or ghosts stay. Some clients trust the sequence and some the time stamp, so both go up with each message.
 *
 * @param uid the same for the appointment's whole life
 * @param sequence from 0, one more with each message about it
 * @param url of the page on which more is to be read, or empty
 * @param organizer the address that the mail comes from, or clients do not believe it
 */
public record Invitation(
        String uid,
        int sequence,
        boolean gone,
        Appointment appointment,
        String url,
        Party organizer,
        Party attendee,
        ZoneId zone) {

    /** Somebody with a mail address. */
    public record Party(String address, String name) {

        private URI uri() {
            return URI.create("mailto:" + address);
        }
    }

    /** @param now when it is said */
    public String file(Instant now) {
        var calendar = CalendarFile.empty("-//Ajar//Invitations//EN", zone);
        calendar.add(new Method(gone ? Method.VALUE_CANCEL : Method.VALUE_REQUEST));
        calendar.add(event(now));
        return CalendarFile.text(calendar);
    }

    private VEvent event(Instant now) {
        var event = CalendarFile.event(appointment, appointment.what(), uid, zone, now);
        event.add(new Sequence(sequence));
        event.add(new Status(gone ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        event.add(new Organizer(organizer.uri())
                .withParameter(new Cn(organizer.name()))
                .getFluentTarget());
        event.add(new Attendee(attendee.uri())
                .withParameter(CuType.INDIVIDUAL)
                .withParameter(new Cn(attendee.name()))
                .withParameter(gone ? PartStat.DECLINED : PartStat.ACCEPTED)
                .withParameter(Rsvp.FALSE)
                .getFluentTarget());
        if (!url.isEmpty()) {
            event.add(new Url(URI.create(url)));
        }
        return event;
    }
}
