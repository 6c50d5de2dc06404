package ajar.door.screens;

import static java.nio.charset.StandardCharsets.UTF_8;

import ajar.door.ScreenId;
import ajar.door.SpaceId;
import ajar.door.showing.SignAddresses.Found;
import ajar.door.spaces.Secrets;
import ajar.postgres.DatabaseContext;
import ajar.school.SchoolId;
import ajar.school.people.SettingsChanged;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Pairs screens with spaces, and takes that back. A screen that is taken away is answered like one that never was. */
@Repository
public class Screens {

    /** As long as a steward walks from their desk to a door. */
    public static final Duration TYPED_WITHIN = Duration.ofMinutes(15);

    private static final String JOB = "door";
    private static final int TOKEN_BYTES = 32;
    private static final int TOKEN_LENGTH = 43;

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Secrets secrets;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Screens(
            JdbcClient db,
            TransactionTemplate transaction,
            Secrets secrets,
            ApplicationEventPublisher events,
            Clock clock) {
        this.db = db;
        this.transaction = transaction;
        this.secrets = secrets;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Screen> of(SchoolId school) {
        return db.sql(
                        "select id, space, paired_at, seen_at from door.screen where school = :school order by paired_at, id")
                .param("school", school.value())
                .query((row, n) -> new Screen(
                        new ScreenId(row.getObject("id", UUID.class)),
                        new SpaceId(row.getObject("space", UUID.class)),
                        instant(row.getObject("paired_at", OffsetDateTime.class)),
                        instant(row.getObject("seen_at", OffsetDateTime.class))))
                .list();
    }

    /** What is to be typed on the new screen of a space, once and soon. What is returned is kept nowhere. */
    @Transactional
    public String begin(SchoolId school, SpaceId space) {
        var typed = secrets.typed();
        db.sql("delete from door.screen where school = :school and token is null and code_until < :now")
                .param("school", school.value())
                .param("now", now())
                .update();
        db.sql("insert into door.screen (school, space, code, code_until) values (:school, :space, :code, :until)")
                .param("school", school.value())
                .param("space", space.value())
                .param("code", digest(typed))
                .param("until", now().plus(TYPED_WITHIN))
                .update();
        events.publishEvent(new SettingsChanged(school));
        return typed;
    }

    @Transactional
    public boolean remove(SchoolId school, ScreenId id) {
        var removed = db.sql("delete from door.screen where school = :school and id = :id")
                        .param("school", school.value())
                        .param("id", id.value())
                        .update()
                > 0;
        events.publishEvent(new SettingsChanged(school));
        return removed;
    }

    /**
     * The secret part of the screen's own address from now on; kept on the screen alone. Asked in nobody's name.
     *
     * @return nothing where no such code waits
     */
    public Optional<String> pair(String typed) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var paired = DatabaseContext.asJob(
                JOB,
                () -> transaction.execute(status -> db.sql("select door.pair(:code, :token, :now)")
                        .param("code", digest(asTyped(typed)))
                        .param("token", digest(token))
                        .param("now", now())
                        .query(Boolean.class)
                        .single()));
        return Boolean.TRUE.equals(paired) ? Optional.of(token) : Optional.empty();
    }

    /** Whose sign a screen shows. Asked in nobody's name. */
    public Optional<Found> spaceOf(String token) {
        if (token.length() != TOKEN_LENGTH) {
            return Optional.empty();
        }
        return DatabaseContext.asJob(
                JOB,
                () -> transaction.execute(status -> db.sql("select school, space from door.space_of(:token, :now)")
                        .param("token", digest(token))
                        .param("now", now())
                        .query(Found::of)
                        .optional()));
    }

    /** Small letters, gaps, and what is easily taken for another sign. */
    private static String asTyped(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    private static byte[] digest(String word) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(word.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
