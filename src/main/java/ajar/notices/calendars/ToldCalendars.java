package ajar.notices.calendars;

import ajar.notices.calendars.Difference.Gone;
import ajar.notices.calendars.Difference.Moved;
import ajar.notices.calendars.Difference.New;
import ajar.notices.readers.Recipient;
import ajar.notices.readers.Recipients;
import ajar.postgres.DatabaseContext;
import ajar.site.calendars.Appointment;
import ajar.site.calendars.Appointments;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks through calendars that may have become different, and tells their owners what has. It goes by what is so now and not by what
 * happened: a step that was missed, repeated or undone meanwhile cannot leave a calendar wrong.
 */
@Component
public class ToldCalendars {

    private static final Logger LOG = LoggerFactory.getLogger(ToldCalendars.class);
    private static final String JOB = "outbox";

    /** How far ahead an invitation is sent. */
    private static final int YEARS_AHEAD = 1;

    private final CalendarEntries entries;
    private final BellRows bell;
    private final CalendarMail mail;
    private final Recipients recipients;
    private final ObjectProvider<Appointments> appointments;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ToldCalendars(
            CalendarEntries entries,
            BellRows bell,
            CalendarMail mail,
            Recipients recipients,
            ObjectProvider<Appointments> appointments,
            TransactionTemplate transaction,
            Clock clock) {
        this.entries = entries;
        this.bell = bell;
        this.mail = mail;
        this.recipients = recipients;
        this.appointments = appointments;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Looks through all that are due. Each is one transaction: told whole, or due once more. */
    public void keepUp() {
        var more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            more = next();
        }
    }

    /** Whether there was one. */
    private boolean next() {
        var due = DatabaseContext.asJob(JOB, () -> transaction.execute(status -> entries.nextDue(now())));
        due.ifPresent(this::lookThrough);
        return due.isPresent();
    }

    private void lookThrough(CalendarEntries.Due due) {
        try {
            DatabaseContext.asJob(
                    JOB,
                    () -> transaction.executeWithoutResult(
                            status -> entries.takeUp(due).ifPresent(this::compare)));
        } catch (RuntimeException e) {
            LOG.error(
                    "The calendar of {} could not be looked through.",
                    due.person().value(),
                    e);
            DatabaseContext.asJob(JOB, () -> entries.putOff(due.person(), now()));
        }
    }

    private void compare(CalendarEntries.Due due) {
        recipients.find(due.school(), due.person()).ifPresent(who -> {
            var local = LocalDateTime.now(clock.withZone(who.me().zone()));
            var told = entries.toCome(due.person(), local);
            for (var difference : Differences.between(told, ahead(who, local))) {
                tell(who, difference, due.byOthers());
            }
        });
    }

    private List<Appointment> ahead(Recipient who, LocalDateTime now) {
        var today = now.toLocalDate();
        return who.inTheirName(() -> appointments
                .orderedStream()
                .flatMap(one -> one.of(who.me(), who.words(), today, today.plusYears(YEARS_AHEAD)).stream())
                .filter(one -> one.until().isAfter(now))
                .toList());
    }

    private void tell(Recipient who, Difference difference, boolean byOthers) {
        var id = who.me().id();
        var entry =
                switch (difference) {
                    case New(var now) -> entries.insert(who.me().schoolId(), id, now);
                    case Moved(var told, var now) -> told.to(now);
                    case Gone(var told) -> told.ended();
                };
        if (!(difference instanceof New)) {
            entries.update(entry);
        }
        var invited = mail.tell(who, entry);
        if (byOthers) {
            bell.ring(entry, "notices.%s.%s".formatted(word(difference), word(entry.kind())), invited, now());
        }
    }

    private static String word(Difference difference) {
        return switch (difference) {
            case New one -> "new";
            case Moved one -> "moved";
            case Gone one -> "gone";
        };
    }

    private static String word(Appointment.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
