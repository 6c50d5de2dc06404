package ajar.site.mine;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.site.vault.Field;
import ajar.site.vault.Scope;
import ajar.site.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Zips that people asked for, one for each person at a time. Used in the context of that person: nobody else has it, a steward
 * included. The zip lies sealed under a key of its own, which is thrown away with it.
 */
@Repository
public class Takeouts {

    private static final String SEALED = "site.takeout.sealed";

    private final JdbcClient db;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Takeouts(JdbcClient db, Vault vault, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    /** Wakes whoever makes them. */
    record TakeoutAsked() {}

    /** Asks for one; where one is under way already, that stays, and one that is ready is made anew. */
    @Transactional
    public void ask(SchoolId school, PersonId person, Locale language) {
        if (find(person).filter(Takeout::isUnderWay).isPresent()) {
            return;
        }
        throwAway(person);
        db.sql("""
                insert into site.takeout (school, person, language, asked_at) values (:school, :person, :language, :now)
                on conflict (person) do nothing
                """)
                .param("school", school.value())
                .param("person", person.value())
                .param("language", language.toLanguageTag())
                .param("now", now())
                .update();
        events.publishEvent(new TakeoutAsked());
    }

    /** One that is older than its life is not found, whether or not it was swept away already. */
    @Transactional(readOnly = true)
    public Optional<Takeout> find(PersonId person) {
        return db.sql("""
                select id, state, language, parts_done, parts_all, finished_at
                  from site.takeout
                 where person = :person and (finished_at is null or finished_at > :horizon)
                """)
                .param("person", person.value())
                .param("horizon", horizon())
                .query(Takeouts::takeout)
                .optional();
    }

    /** The zip itself, while it lives. */
    @Transactional(readOnly = true)
    public Optional<byte[]> zip(PersonId person) {
        return find(person)
                .filter(takeout -> takeout.state() == Takeout.State.READY)
                .flatMap(takeout -> vault.openBytes(scope(takeout.id()), field(takeout.id()), sealed(takeout.id())));
    }

    /** Key first: from then on no copy of it can be opened. */
    @Transactional
    public void throwAway(PersonId person) {
        db.sql("select id from site.takeout where person = :person")
                .param("person", person.value())
                .query(UUID.class)
                .list()
                .forEach(id -> throwAway(new TakeoutId(id)));
    }

    void keep(TakeoutId id, byte[] zip) {
        var sealed = vault.sealBytes(scope(id), field(id), zip);
        var kept = db.sql("""
                update site.takeout
                   set state = 'ready', sealed = :sealed, parts_done = parts_all, finished_at = :now
                 where id = :id and state = 'running'
                """)
                .param("sealed", sealed)
                .param("now", now())
                .param("id", id.value())
                .update();
        if (kept == 0) {
            vault.forget(scope(id));
        }
    }

    void fail(TakeoutId id) {
        db.sql("update site.takeout set state = 'failed', finished_at = :now where id = :id and state = 'running'")
                .param("now", now())
                .param("id", id.value())
                .update();
    }

    void tell(TakeoutId id, int done, int all) {
        db.sql("update site.takeout set parts_done = :done, parts_all = :all, heard_of_at = :now where id = :id")
                .param("done", done)
                .param("all", all)
                .param("now", now())
                .param("id", id.value())
                .update();
    }

    /** Of everybody, for the job that sweeps: those that lived their hour. */
    List<TakeoutId> old() {
        return db.sql("select id from site.takeout where finished_at <= :horizon")
                .param("horizon", horizon())
                .query((row, n) -> new TakeoutId(row.getObject("id", UUID.class)))
                .list();
    }

    void throwAway(TakeoutId id) {
        vault.forget(scope(id));
        db.sql("delete from site.takeout where id = :id")
                .param("id", id.value())
                .update();
    }

    private byte[] sealed(TakeoutId id) {
        return db.sql("select sealed from site.takeout where id = :id")
                .param("id", id.value())
                .query(byte[].class)
                .single();
    }

    private static Scope scope(TakeoutId id) {
        return new Scope("takeout", id.value());
    }

    private static Field field(TakeoutId id) {
        return new Field(SEALED, id.value());
    }

    private OffsetDateTime horizon() {
        return now().minus(Takeout.LIFE);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Takeout takeout(ResultSet row, int n) throws SQLException {
        return new Takeout(
                new TakeoutId(row.getObject("id", UUID.class)),
                Takeout.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("language"),
                row.getInt("parts_done"),
                row.getInt("parts_all"),
                instant(row.getObject("finished_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
