package ajar.site.vault;

import ajar.postgres.KeysDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/**
 * Remembers beside the keys who was erased, for as long as backups of the main database are kept: one that is put back does not know.
 * Ids only. Safe to share between threads.
 */
@Repository
public class ErasedPeople {

    /** A day longer than a backup of the main database. */
    public static final Duration KEPT = Duration.ofDays(36);

    private final KeysDatabase keys;
    private final KeyRows rows;
    private final Clock clock;

    ErasedPeople(KeysDatabase keys, KeyRows rows, Clock clock) {
        this.keys = keys;
        this.rows = rows;
        this.clock = clock;
    }

    /** One that was carried out, or is about to be. */
    public record Erased(UUID erasure, UUID school, UUID person, boolean onLeaving) {}

    /** Harmless when repeated. */
    public void remember(Erased erased) {
        rows.overAll(() -> keys.db()
                .sql("""
                        insert into vault.erased (erasure, school, person, on_leaving, at)
                        values (:erasure, :school, :person, :onLeaving, :now)
                        on conflict do nothing
                        """)
                .param("erasure", erased.erasure())
                .param("school", erased.school())
                .param("person", erased.person())
                .param("onLeaving", erased.onLeaving())
                .param("now", now())
                .update());
    }

    /** All who are remembered; who was erased longer ago than any backup is forgotten here too. */
    public List<Erased> all() {
        return rows.overAll(() -> {
            keys.db()
                    .sql("delete from vault.erased where at < :before")
                    .param("before", now().minus(KEPT))
                    .update();
            return keys.db()
                    .sql("select erasure, school, person, on_leaving from vault.erased order by at, erasure")
                    .query(Erased.class)
                    .list();
        });
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
