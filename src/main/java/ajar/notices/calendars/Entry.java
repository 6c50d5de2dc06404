package ajar.notices.calendars;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.site.calendars.Appointment;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.UUID;

/**
 * What a calendar was last told of one appointment.
 *
 * @param id what calendars know it by, for its whole life
 * @param mark digest of the words it was told
 * @param sequence counts what it was told, from 0; a calendar heeds no message with a lower one
 */
public record Entry(
        UUID id,
        SchoolId school,
        PersonId person,
        String key,
        String line,
        Appointment.Kind kind,
        LocalDateTime from,
        LocalDateTime until,
        String path,
        byte[] mark,
        int sequence,
        boolean gone) {

    public Entry {
        mark = mark.clone();
    }

    @Override
    public byte[] mark() {
        return mark.clone();
    }

    boolean tells(Appointment now) {
        return key.equals(now.key())
                && from.equals(now.from())
                && until.equals(now.until())
                && Arrays.equals(mark, Marks.of(now));
    }

    /** The same one, as it is now. */
    Entry to(Appointment now) {
        return new Entry(
                id,
                school,
                person,
                now.key(),
                now.line(),
                now.kind(),
                now.from(),
                now.until(),
                now.path(),
                Marks.of(now),
                sequence + 1,
                false);
    }

    Entry ended() {
        return new Entry(id, school, person, key, line, kind, from, until, path, mark, sequence + 1, true);
    }
}
