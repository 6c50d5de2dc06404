package ajar.notices.feeds;

import ajar.notices.calendars.CalendarEntries;
import ajar.notices.readers.Recipient;
import ajar.notices.readers.Recipients;
import ajar.postgres.DatabaseContext;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.site.Tokens;
import ajar.site.calendars.Appointment;
import ajar.site.calendars.Appointments;
import ajar.site.calendars.CalendarFile;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The address of somebody's calendar, for programs that cannot sign in. It holds 256 bits of which only a digest is kept, it is made anew
 * with one click and dies with its owner's way in.
 */
@Repository
public class CalendarFeeds {

    private static final String JOB = "outbox";
    private static final Period BACK = Period.ofWeeks(4);
    private static final Period AHEAD = Period.ofYears(1);

    /** An address that has been about for so long may be about in places that nobody remembers. */
    private static final Period LIFE = Period.ofYears(1);

    private final JdbcClient db;
    private final Recipients recipients;
    private final CalendarEntries entries;
    private final ObjectProvider<Appointments> appointments;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CalendarFeeds(
            JdbcClient db,
            Recipients recipients,
            CalendarEntries entries,
            ObjectProvider<Appointments> appointments,
            TransactionTemplate transaction,
            Clock clock) {
        this.db = db;
        this.recipients = recipients;
        this.entries = entries;
        this.appointments = appointments;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param usedAt when a program last asked for it, to the hour, or null */
    public record Kept(Instant madeAt, @Nullable Instant usedAt) {}

    /** @param tag another with each change of what stands in it */
    public record Feed(String tag, byte[] file) {

        public Feed {
            file = file.clone();
        }

        @Override
        public byte[] file() {
            return file.clone();
        }
    }

    /** A new address in place of the one before, which leads nowhere from now on. What is returned is kept nowhere. */
    @Transactional
    public String make(SchoolId school, PersonId person) {
        var token = Tokens.fresh();
        db.sql("""
                insert into notices.feed (person, school, token, made_at) values (:person, :school, :token, :now)
                on conflict (person) do update set token = excluded.token, made_at = excluded.made_at, used_at = null
                """)
                .param("person", person.value())
                .param("school", school.value())
                .param("token", Tokens.digest(token))
                .param("now", now())
                .update();
        return token;
    }

    /** Harmless when repeated. */
    @Transactional
    public void remove(SchoolId school, PersonId person) {
        db.sql("delete from notices.feed where school = :school and person = :person")
                .param("school", school.value())
                .param("person", person.value())
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Kept> of(SchoolId school, PersonId person) {
        return db.sql("select made_at, used_at from notices.feed where school = :school and person = :person")
                .param("school", school.value())
                .param("person", person.value())
                .query((row, n) -> new Kept(
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("used_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null)))
                .optional();
    }

    /** The calendar that has this address, as its owner may see it now; asked for in nobody's name. */
    public Optional<Feed> at(String token) {
        if (token.length() != Tokens.LENGTH) {
            return Optional.empty();
        }
        return DatabaseContext.asJob(
                JOB, () -> transaction.execute(status -> whose(token).flatMap(this::feed)));
    }

    /** Old addresses end; their owners make a new one. As the job {@code outbox}. */
    @Transactional
    public void endOld() {
        db.sql("delete from notices.feed where made_at < :before")
                .param("before", now().minus(LIFE))
                .update();
    }

    private Optional<Recipient> whose(String token) {
        return db.sql("select person, school from notices.reader_of(:token, :now)")
                .param("token", Tokens.digest(token))
                .param("now", now())
                .query((row, n) -> recipients.find(
                        new SchoolId(row.getObject("school", UUID.class)),
                        new PersonId(row.getObject("person", UUID.class))))
                .optional()
                .flatMap(found -> found);
    }

    private Optional<Feed> feed(Recipient who) {
        var me = who.me();
        var today = LocalDate.now(clock.withZone(me.zone()));
        return who.inTheirName(() -> {
            var ids = entries.idsOf(me.schoolId(), me.id());
            var all = appointments
                    .orderedStream()
                    .flatMap(one -> one.of(me, who.words(), today.minus(BACK), today.plus(AHEAD)).stream())
                    .toList();
            var named = who.reader().names();
            var file = CalendarFile.feed(
                    who.words().say("notices.feed.name", "school", me.school().name()),
                    all,
                    one -> Optional.ofNullable(ids.get(one.key()))
                            .map(UUID::toString)
                            .orElse(one.key() + "@ajar"),
                    named,
                    me.zone(),
                    clock.instant());
            return Optional.of(new Feed(tag(all, named), file));
        });
    }

    /** Of what it says; when it was made is another with each request. */
    private static String tag(List<Appointment> all, boolean named) {
        return HexFormat.of().formatHex(Tokens.digest(named + all.toString()), 0, 16);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
