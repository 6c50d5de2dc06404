package ajar.notices.web;

import ajar.notices.readers.Reader;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Locale;

/** How somebody wants to be told, as a form sends it. */
record SettingsForm(
        boolean invitations,
        boolean daily,
        LocalTime dailyAt,
        boolean digest,
        DayOfWeek digestDay,
        LocalTime digestAt,
        LocalTime quietFrom,
        LocalTime quietUntil,
        boolean names) {

    Reader in(Locale language) {
        return new Reader(
                language, invitations, daily, dailyAt, digest, digestDay, digestAt, quietFrom, quietUntil, names);
    }
}
