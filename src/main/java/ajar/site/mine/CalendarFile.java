package ajar.site.mine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Appointments as a calendar file. Each stands on the clock of the school, wherever its reader travels. */
final class CalendarFile {

    private CalendarFile() {}

    static byte[] of(List<Appointments.Appointment> appointments, ZoneId zone, Instant made) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Ajar//Everything of mine//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        var known = TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(zone.getId());
        if (known != null) {
            var rules = known.getVTimeZone().copy();
            // Whoever reads the file need not ask another server for what it says itself.
            rules.removeAll("TZURL");
            calendar.add(rules);
        }
        for (var one : appointments) {
            calendar.add(event(one, zone, made));
        }
        return calendar.toString().getBytes(UTF_8);
    }

    private static VEvent event(Appointments.Appointment one, ZoneId zone, Instant made) {
        var event = new VEvent(one.from().atZone(zone), one.until().atZone(zone), one.what());
        event.removeAll("DTSTAMP");
        event.add(new DtStamp(made));
        event.add(new Uid(one.key() + "@ajar"));
        if (!one.where().isEmpty()) {
            event.add(new Location(one.where()));
        }
        return event;
    }
}
