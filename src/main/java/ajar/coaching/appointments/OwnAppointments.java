package ajar.coaching.appointments;

import ajar.site.Me;
import ajar.site.Words;
import ajar.site.calendars.Appointment.Kind;
import ajar.site.calendars.Appointments;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Agreed times for the calendar that one takes along. Others may look into a calendar: it names nobody, and not what for. */
@Component
class OwnAppointments implements Appointments {

    private final AppointmentRows rows;

    OwnAppointments(AppointmentRows rows) {
        this.rows = rows;
    }

    /** What they agree on next takes the place of what they had agreed on: one conversation is one line. */
    @Override
    public List<ajar.site.calendars.Appointment> of(Me me, Words words, LocalDate from, LocalDate until) {
        var what = words.say("coaching.appointment");
        return rows.agreedOf(me.schoolId(), me.id(), from, until).stream()
                .map(one -> new ajar.site.calendars.Appointment(
                        "appointment-" + one.id().value(),
                        "conversation-" + one.conversation().value(),
                        Kind.MEETING,
                        what,
                        what,
                        "",
                        one.from(),
                        one.until(),
                        "/conversations"))
                .toList();
    }
}
