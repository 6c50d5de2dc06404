package ajar.notices.calendars;

import ajar.site.calendars.Appointment;

/** How a calendar differs from what it was told. */
sealed interface Difference {

    record New(Appointment now) implements Difference {}

    /** It is later, elsewhere, or with somebody else. */
    record Moved(Entry told, Appointment now) implements Difference {}

    record Gone(Entry told) implements Difference {}
}
