package ajar.coaching.struggles;

import ajar.coaching.StruggleId;
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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A teacher's struggles that they have brought to nobody. Each is sealed under a key of its own, which goes when it goes. */
@Repository
public class Struggles {

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    Struggles(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    /** The latest first. One whose key was thrown away is gone, though its row may still be there. */
    @Transactional(readOnly = true)
    public List<Struggle> of(SchoolId school, PersonId teacher) {
        return db
                .sql("""
                select id, words, written_at from coaching.struggle
                 where school = :school and teacher = :teacher order by written_at desc, id
                """)
                .param("school", school.value())
                .param("teacher", teacher.value())
                .query(this::struggle)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Struggle> find(SchoolId school, PersonId teacher, StruggleId id) {
        return of(school, teacher).stream()
                .filter(struggle -> struggle.id().equals(id))
                .findFirst();
    }

    /** Keeps it; the words are those that {@link Struggle#holds}. */
    @Transactional
    public StruggleId write(SchoolId school, PersonId teacher, String words) {
        return write(school, teacher, words, clock.instant());
    }

    /** As {@link #write}, of some time ago: for a made-up school. */
    @Transactional
    public StruggleId write(SchoolId school, PersonId teacher, String words, Instant at) {
        var id = new StruggleId(UUID.randomUUID());
        db.sql("""
                insert into coaching.struggle (id, school, teacher, words, written_at) values (:id, :school, :teacher, :words, :at)
                """)
                .param("id", id.value())
                .param("school", school.value())
                .param("teacher", teacher.value())
                .param("words", vault.seal(scope(id), field(id), words.strip()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** False where there is none such. */
    @Transactional
    public boolean change(SchoolId school, PersonId teacher, StruggleId id, String words) {
        return find(school, teacher, id).isPresent()
                && db.sql("""
                update coaching.struggle set words = :words, changed_at = :now
                 where school = :school and teacher = :teacher and id = :id
                """)
                                .param("words", vault.seal(scope(id), field(id), words.strip()))
                                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                                .param("school", school.value())
                                .param("teacher", teacher.value())
                                .param("id", id.value())
                                .update()
                        > 0;
    }

    /** Takes its row away, and its key as soon as that is certain. False where there is none such. */
    @Transactional
    public boolean remove(SchoolId school, PersonId teacher, StruggleId id) {
        var removed = db.sql("delete from coaching.struggle where school = :school and teacher = :teacher and id = :id")
                        .param("school", school.value())
                        .param("teacher", teacher.value())
                        .param("id", id.value())
                        .update()
                > 0;
        if (removed) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    vault.forget(scope(id));
                }
            });
        }
        return removed;
    }

    private Optional<Struggle> struggle(ResultSet row, int n) throws SQLException {
        var id = new StruggleId(row.getObject("id", UUID.class));
        var writtenAt = row.getObject("written_at", OffsetDateTime.class).toInstant();
        return vault.open(scope(id), field(id), Objects.requireNonNull(row.getBytes("words")))
                .map(words -> new Struggle(id, words, writtenAt));
    }

    private static Scope scope(StruggleId id) {
        return new Scope("struggle", id.value());
    }

    private static Field field(StruggleId id) {
        return new Field("coaching.struggle.words", id.value());
    }
}
