package ajar.coaching.appointments;

import ajar.site.Me;
import ajar.site.Words;
import ajar.site.mine.Appointments;
import java.util.List;
import org.springframework.stereotype.Component;

/** Agreed times for the calendar that one takes along. Others may look into a calendar: it names nobody, and not what for. */
@Component
class OwnAppointments implements Appointments {

    private final AppointmentRows rows;

    OwnAppointments(AppointmentRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Appointment> of(Me me, Words words) {
        return rows.agreedOf(me.schoolId(), me.id()).stream()
                .map(one -> new Appointment(
                        "appointment-" + one.id().value(),
                        words.say("coaching.appointment"),
                        "",
                        one.from(),
                        one.until()))
                .toList();
    }
}
