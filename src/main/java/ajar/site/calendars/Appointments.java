package ajar.site.calendars;

import ajar.site.Me;
import ajar.site.Words;
import java.time.LocalDate;
import java.util.List;

/** What happens at a time, for the calendar of one person. Asked in the context of that person. */
public interface Appointments {

    /** All that is agreed from a date to a date, both included, without what was cancelled. */
    List<Appointment> of(Me me, Words words, LocalDate from, LocalDate until);
}
