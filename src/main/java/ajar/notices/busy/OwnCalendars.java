package ajar.notices.busy;

import ajar.notices.readers.Recipients;
import ajar.postgres.DatabaseContext;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.school.Schools;
import ajar.school.TimeTaken;
import ajar.school.TimesTaken;
import ajar.site.outgoing.Outgoing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at calendars that people have elsewhere, and takes of their time what is taken there. All but the times is let go as it is read. A
 * calendar that cannot be read keeps the times it had, and is looked at the less often the longer that lasts.
 */
@Component
public class OwnCalendars {

    private static final Logger LOG = LoggerFactory.getLogger(OwnCalendars.class);
    private static final String JOB = "outbox";

    /** As organisers read it. It tells that somebody is taken by a calendar of theirs, which is all that anybody here knows. */
    private static final String TAKER = "own_calendar";

    private static final Period AHEAD = Period.ofWeeks(12);
    private static final Duration PAUSE = Duration.ofMinutes(30);
    private static final Duration PAUSE_MAX = Duration.ofDays(1);

    /** In one go; the others are looked at in the next, so that the timer can be stopped. */
    private static final int AT_ONCE = 40;

    private final OwnCalendarRows rows;
    private final KnownTimes known;
    private final TimesTaken times;
    private final Schools schools;
    private final Recipients recipients;
    private final Outgoing outgoing;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OwnCalendars(
            OwnCalendarRows rows,
            KnownTimes known,
            TimesTaken times,
            Schools schools,
            Recipients recipients,
            Outgoing outgoing,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.known = known;
        this.times = times;
        this.schools = schools;
        this.recipients = recipients;
        this.outgoing = outgoing;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * A calendar that is looked at.
     *
     * @param taken how many stretches of time it takes in the twelve weeks that are looked at
     * @param trouble why it could not be read since it last was, or null
     */
    public record Kept(
            Instant lookedAt, int taken, @Nullable Trouble trouble) {}

    /** In that person's name. */
    public Optional<Kept> of(SchoolId school, PersonId person) {
        return inTransaction(() -> rows.of(school, person)
                .map(row -> new Kept(
                        row.lookedAt(), times.takenBy(school, person, TAKER).size(), row.trouble())));
    }

    /**
     * Looks at this calendar from now on, in place of the one before. In that person's name; asks another server and so takes its time.
     *
     * @return why it could not be read, and then nothing was changed
     */
    public Optional<Trouble> settle(SchoolId school, PersonId person, String address) {
        try {
            var busy = read(school, person, address);
            inTransaction(() -> {
                rows.keep(school, person, address.strip(), clock.instant(), PAUSE);
                take(school, person, busy);
                return true;
            });
            return Optional.empty();
        } catch (NotRead e) {
            return Optional.of(e.trouble());
        }
    }

    /** The address goes, and the times are free again. In that person's name; harmless when repeated. */
    public void remove(SchoolId school, PersonId person) {
        inTransaction(() -> {
            rows.remove(school, person);
            take(school, person, List.of());
            return true;
        });
    }

    /** Looks now, where there is something to look at. In that person's name. Returns why it could not be read. */
    public Optional<Trouble> look(SchoolId school, PersonId person) {
        var row = inTransaction(() -> rows.of(school, person));
        if (row.isEmpty()) {
            return Optional.empty();
        }
        var id = row.get().id();
        var address = inTransaction(() -> rows.address(person, id));
        if (address.isEmpty()) {
            return Optional.empty();
        }
        try {
            var busy = read(school, person, address.get());
            inTransaction(() -> {
                if (rows.looked(person, id, clock.instant(), PAUSE)) {
                    take(school, person, busy);
                }
                return true;
            });
            return Optional.empty();
        } catch (NotRead e) {
            var next = nextTry(row.get().lookedAt());
            inTransaction(() -> {
                rows.troubled(person, id, e.trouble(), next);
                return true;
            });
            return Optional.of(e.trouble());
        }
    }

    /** Looks at those whose turn it is, each in its owner's name. One that breaks keeps no other from being looked at. */
    public void lookAtDue() {
        for (int i = 0; i < AT_ONCE && !Thread.currentThread().isInterrupted(); i++) {
            var due = DatabaseContext.asJob(JOB, () -> inTransaction(() -> rows.takeDue(clock.instant(), PAUSE)));
            if (due.isEmpty()) {
                return;
            }
            look(due.get());
        }
    }

    private void look(OwnCalendarRows.Due due) {
        var school = due.school();
        var person = due.person();
        try {
            if (recipients.find(school, person).isPresent()) {
                DatabaseContext.as(person.value(), school.value(), () -> look(school, person));
            } else {
                DatabaseContext.as(person.value(), school.value(), () -> remove(school, person));
            }
        } catch (RuntimeException e) {
            LOG.error(
                    "The calendar elsewhere of {} could not be looked at: {}",
                    person.value(),
                    e.getClass().getName());
        }
    }

    /** No transaction is open while another server takes its time. */
    private List<Busy> read(SchoolId school, PersonId person, String address) throws NotRead {
        var file = Addresses.fetch(outgoing, address);
        var window = inTransaction(() -> window(schools.get(school).zone()));
        return BusyTimes.read(file, window, inTransaction(() -> known.of(school, person, window)));
    }

    private Window window(ZoneId zone) {
        var today = LocalDate.now(clock.withZone(zone));
        return new Window(zone, today, today.plus(AHEAD));
    }

    private void take(SchoolId school, PersonId person, List<Busy> busy) {
        times.replace(
                school,
                person,
                TAKER,
                busy.stream()
                        .map(one -> new TimeTaken(person, one.from(), one.until()))
                        .toList());
    }

    private Instant nextTry(Instant lastRead) {
        var now = clock.instant();
        var since = Duration.between(lastRead, now);
        var pause = since.compareTo(PAUSE_MAX) > 0 ? PAUSE_MAX : since.compareTo(PAUSE) < 0 ? PAUSE : since;
        return now.plus(pause);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
