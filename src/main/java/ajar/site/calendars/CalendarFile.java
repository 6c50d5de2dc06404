package ajar.site.calendars;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Appointments as a calendar file. Each stands on the clock of the school, wherever its reader travels. */
public final class CalendarFile {

    private static final String HOURLY = "PT1H";

    private CalendarFile() {}

    /** To take along. */
    public static byte[] of(List<Appointment> appointments, ZoneId zone, Instant made) {
        var calendar = empty("-//Ajar//Everything of mine//EN", zone);
        for (var one : appointments) {
            calendar.add(event(one, one.what(), one.key() + "@ajar", zone, made));
        }
        return bytes(calendar);
    }

    /**
     * To subscribe to. Programs come when they like, whatever it says of how often.
     *
     * @param name what programs call the calendar
     * @param uid what an appointment is known by
     * @param named whether colleagues' names are said
     */
    public static byte[] feed(
            String name,
            List<Appointment> appointments,
            Function<Appointment, String> uid,
            boolean named,
            ZoneId zone,
            Instant made) {
        var calendar = empty("-//Ajar//Feed//EN", zone);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-PUBLISHED-TTL", HOURLY));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), HOURLY));
        for (var one : appointments) {
            calendar.add(event(one, named ? one.what() : one.plain(), uid.apply(one), zone, made));
        }
        return bytes(calendar);
    }

    static Calendar empty(String maker, ZoneId zone) {
        var calendar = new Calendar();
        calendar.add(new ProdId(maker));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        var known = TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(zone.getId());
        if (known != null) {
            var rules = known.getVTimeZone().copy();
            // Whoever reads the file need not ask another server for what it says itself.
            rules.removeAll("TZURL");
            calendar.add(rules);
        }
        return calendar;
    }

    static VEvent event(Appointment one, String what, String uid, ZoneId zone, Instant made) {
        var event = new VEvent(one.from().atZone(zone), one.until().atZone(zone), what);
        event.removeAll("DTSTAMP");
        event.add(new DtStamp(made));
        event.add(new Uid(uid));
        if (!one.where().isEmpty()) {
            event.add(new Location(one.where()));
        }
        return event;
    }

    private static byte[] bytes(Calendar calendar) {
        return text(calendar).getBytes(UTF_8);
    }

    /** With long lines folded, which a calendar's own text is not. */
    static String text(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
