package ajar.notices.readers;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Locale;

/**
 * How somebody wants to be told.
 *
 * @param language of their mail
 * @param invitations whether their calendar is told by mail
 * @param daily whether what is new behind the bell is mailed, once a day
 * @param dailyAt local to the school, as all times here
 * @param quietFrom from when on no mail is sent until {@code quietUntil}; the same for both: there is no such time
 * @param names whether their feed says colleagues' names
 */
public record Reader(
        Locale language,
        boolean invitations,
        boolean daily,
        LocalTime dailyAt,
        boolean digest,
        DayOfWeek digestDay,
        LocalTime digestAt,
        LocalTime quietFrom,
        LocalTime quietUntil,
        boolean names) {

    /** Of whoever has chosen nothing: after lessons what is new, and the week ahead when it begins. */
    public static Reader usual(Locale language) {
        return new Reader(
                language,
                true,
                true,
                LocalTime.of(15, 30),
                true,
                DayOfWeek.MONDAY,
                LocalTime.of(6, 45),
                LocalTime.of(19, 0),
                LocalTime.of(6, 30),
                false);
    }

    public Quiet quiet() {
        return new Quiet(quietFrom, quietUntil);
    }

    /** Without the mail of the week, or without that of the day. */
    Reader without(boolean digestOnly) {
        return new Reader(
                language,
                invitations,
                digestOnly && daily,
                dailyAt,
                !digestOnly && digest,
                digestDay,
                digestAt,
                quietFrom,
                quietUntil,
                names);
    }
}
