package ajar.notices.letters;

import ajar.notices.calendars.CalendarMail;
import ajar.notices.calendars.Entry;
import ajar.notices.readers.Reader;
import ajar.notices.readers.Recipient;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.site.Bundles;
import ajar.site.calendars.Appointment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mail on its way, written in the transaction of what it tells. Used as the job {@code outbox}.
 *
 * <p>A letter is taken up by putting its next try off: whoever dies with it in hand leaves it to be taken up again, and whoever
 * sends it notes that it is done.
 */
@Repository
public class Outbox implements CalendarMail {

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final JdbcClient db;
    private final Clock clock;

    Outbox(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What became of a letter. */
    enum Outcome {
        SENT,
        /** There was nothing to say any more, or nowhere to say it. */
        VOID,
        /** The mail server will not have it. */
        REFUSED
    }

    /** Somebody who is to be mailed, on the day of their school. */
    record Recurring(SchoolId school, PersonId person, LocalDate date) {}

    /** Tells it if somebody wants their calendar told by mail. */
    @Override
    public boolean tell(Recipient who, Entry entry) {
        if (!who.reader().invitations() || !who.hasAddress()) {
            return false;
        }
        var zone = who.me().zone();
        var now = LocalDateTime.now(clock.withZone(zone));
        var quiet = who.reader().quiet();
        var earliest =
                entry.kind() == Appointment.Kind.COVER ? quiet.earliestOfCover(now, entry.from()) : quiet.earliest(now);
        db.sql("""
                insert into notices.letter (school, person, kind, entry, sequence, made_at, next_try)
                values (:school, :person, :kind, :entry, :sequence, :now, :next)
                """)
                .param("school", entry.school().value())
                .param("person", entry.person().value())
                .param("kind", entry.gone() ? "cancel" : "request")
                .param("entry", entry.id())
                .param("sequence", entry.sequence())
                .param("now", now())
                .param("next", utc(earliest, zone))
                .update();
        return true;
    }

    List<Recurring> digestsDue() {
        var usual = Reader.usual(Bundles.ENGLISH);
        return db.sql("select * from notices.digests_due(:now, :day::smallint, :time)")
                .param("now", now())
                .param("day", usual.digestDay().getValue())
                .param("time", usual.digestAt())
                .query(Outbox::recurring)
                .list();
    }

    List<Recurring> dailiesDue() {
        return db.sql("select * from notices.dailies_due(:now, :time)")
                .param("now", now())
                .param("time", Reader.usual(Bundles.ENGLISH).dailyAt())
                .query(Outbox::recurring)
                .list();
    }

    /** Once a day and kind at the most, whoever else has the same thought. */
    void add(LetterKind kind, Recurring one) {
        db.sql("""
                insert into notices.letter (school, person, kind, on_date, made_at, next_try)
                values (:school, :person, :kind, :date, :now, :now)
                on conflict do nothing
                """)
                .param("school", one.school().value())
                .param("person", one.person().value())
                .param("kind", word(kind))
                .param("date", one.date())
                .param("now", now())
                .update();
    }

    /** Takes up the one that has waited longest, and puts its next try off: a minute at first, five at the most. */
    @Transactional
    Optional<Letter> take() {
        return db.sql("""
                update notices.letter
                   set tries = tries + 1, next_try = :now::timestamptz + least(:first * (tries + 1), :longest) * interval '1 second'
                 where id = (select id from notices.letter where done_at is null and next_try <= :now
                              order by next_try, id for update skip locked limit 1)
                returning id, school, person, kind, entry, coalesce(sequence, 0) as sequence, made_at
                """)
                .param("now", now())
                .param("first", FIRST_WAIT.toSeconds())
                .param("longest", LONGEST_WAIT.toSeconds())
                .query(Outbox::letter)
                .optional();
    }

    @Transactional
    void done(Letter letter, Outcome outcome) {
        db.sql("update notices.letter set done_at = :now, outcome = :outcome where id = :id")
                .param("now", now())
                .param("outcome", outcome.name().toLowerCase(Locale.ROOT))
                .param("id", letter.id())
                .update();
    }

    /** Whether a calendar ever was told of an appointment: what it does not know need not be taken out of it. */
    boolean wasTold(UUID entry) {
        return db.sql(
                        "select exists (select from notices.letter where entry = :entry and outcome = 'sent' and kind = 'request')")
                .param("entry", entry)
                .query(Boolean.class)
                .single();
    }

    /** A mail has said what is behind somebody's bell. */
    void haveMailed(List<UUID> notices) {
        if (!notices.isEmpty()) {
            db.sql("update notices.notice set mailed_at = :now where id in (:ids) and mailed_at is null")
                    .param("now", now())
                    .param("ids", notices)
                    .update();
        }
    }

    /** Forgets what was sent before, and what was told of times long past. */
    @Transactional
    public void forget(Duration age) {
        var before = now().minus(age);
        db.sql("delete from notices.letter where done_at < :before")
                .param("before", before)
                .update();
        db.sql("delete from notices.notice where said_at < :before")
                .param("before", before)
                .update();
        db.sql("delete from notices.entry where ends_at < :before")
                .param("before", before.toLocalDateTime())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static OffsetDateTime utc(LocalDateTime local, ZoneId zone) {
        return OffsetDateTime.ofInstant(local.atZone(zone).toInstant(), ZoneOffset.UTC);
    }

    private static String word(LetterKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Recurring recurring(ResultSet row, int n) throws SQLException {
        return new Recurring(
                new SchoolId(row.getObject("school", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                row.getObject("on_date", LocalDate.class));
    }

    private static Letter letter(ResultSet row, int n) throws SQLException {
        Instant made = row.getObject("made_at", OffsetDateTime.class).toInstant();
        return new Letter(
                row.getObject("id", UUID.class),
                new SchoolId(row.getObject("school", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                LetterKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getObject("entry", UUID.class),
                row.getInt("sequence"),
                made);
    }
}
