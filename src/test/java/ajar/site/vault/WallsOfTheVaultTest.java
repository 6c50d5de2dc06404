package ajar.site.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ajar.ModuleTest;
import ajar.postgres.Dump;
import ajar.postgres.KeysOwner;
import ajar.postgres.Owner;
import ajar.postgres.RawFiles;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Five hundred confidential texts, sealed into a table, and whoever has got hold of a dump, of the disk, of the logs or of old backups.
 * Each wall is first shown a text that nobody sealed, which it finds.
 */
@ModuleTest
class WallsOfTheVaultTest {

    private static final int TEXTS = 500;
    private static final int TEXTS_EACH = 5;

    @Autowired
    Owner owner;

    @Autowired
    KeysOwner keysOwner;

    @Autowired
    Vault vault;

    private long person;
    private String mark = "";
    private final List<Note> notes = new ArrayList<>();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    record Note(UUID id, Scope scope, byte[] sealed) {
        Field field() {
            return new Field("planted.note.words", id);
        }
    }

    @BeforeEach
    void seal() {
        person = UUID.randomUUID().getMostSignificantBits();
        mark = "canary-" + UUID.randomUUID();
        notes.clear();
        log.list.clear();
        owner.db().sql("create schema planted").update();
        owner.db()
                .sql("create table planted.note (id uuid primary key, words bytea not null)")
                .update();
        var before = root.getLevel();
        var others = new ArrayList<Appender<ILoggingEvent>>();
        root.iteratorForAppenders().forEachRemaining(others::add);
        others.forEach(root::detachAppender);
        log.start();
        root.addAppender(log);
        root.setLevel(Level.DEBUG);
        try {
            IntStream.range(0, TEXTS).forEach(this::seal);
            notes.forEach(note -> vault.open(note.scope(), note.field(), note.sealed()));
        } finally {
            root.setLevel(before);
            others.forEach(root::addAppender);
        }
    }

    @AfterEach
    void clear() {
        root.detachAppender(log);
        ((Logger) LoggerFactory.getLogger("ajar.planted")).setLevel(null);
        owner.db().sql("drop schema planted cascade").update();
        notes.stream().map(Note::scope).distinct().forEach(vault::forget);
    }

    @Test
    void showNothingToADumpOfBothDatabases() {
        assertThat(Dump.of(owner.db())).doesNotContain(mark);
        assertThat(Dump.of(keysOwner.db())).contains("person/").doesNotContain(mark);
        plantPlain();
        assertThat(Dump.of(owner.db())).contains(mark);
    }

    @Test
    void showNothingToAThiefOfTheDisk() {
        assertThat(RawFiles.holding(mark, owner.db(), keysOwner.db())).isEmpty();
        plantPlain();
        assertThat(RawFiles.holding(mark, owner.db(), keysOwner.db()))
                .anyMatch(file -> file.contains("base"))
                .anyMatch(file -> file.contains("pg_wal"));
    }

    @Test
    void showNothingInTheLog() {
        assertThat(logged()).isNotEmpty().doesNotContain(mark);
        ((Logger) LoggerFactory.getLogger("ajar.planted")).setLevel(Level.DEBUG);
        LoggerFactory.getLogger("ajar.planted").debug("Sealing {}", mark);
        assertThat(logged()).contains(mark);
    }

    /** What is thrown away cannot be brought back from the main database's backups, which are kept for 35 days. */
    @Test
    void keepErasedTextsErasedInOldBackups() {
        var mainBackup = backup();
        var keysBackup = backupOfKeys();
        notes.stream().map(Note::scope).distinct().forEach(vault::forget);
        owner.db().sql("truncate planted.note").update();
        restore(mainBackup);
        assertThat(opened()).as("an old main database and the keys of today").isZero();
        restoreKeys(keysBackup);
        assertThat(opened())
                .as("while a backup of the keys is kept, 7 days, it could be")
                .isEqualTo(TEXTS);
    }

    @Test
    void areNotEnteredByTheRolesOfTheMainDatabase() {
        for (var role : List.of("ajar_app", "ajar_owner")) {
            assertThat(keysOwner
                            .db()
                            .sql("select has_database_privilege(:role, current_database(), 'connect')")
                            .param("role", role)
                            .query(Boolean.class)
                            .single())
                    .as(role)
                    .isFalse();
        }
        assertThat(keysOwner.db().sql("""
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where n.nspname = 'vault' and c.relkind = 'r' and not c.relrowsecurity
                        """).query(String.class).list()).isEmpty();
    }

    /** Neither whose keys they are nor where they belong can be changed unnoticed by somebody who writes into the database. */
    @Test
    void noticeKeysThatWereMoved() {
        var adas = notes.getFirst();
        var bens = notes.getLast();
        keysOwner
                .db()
                .sql(
                        "update vault.data_key set wrapped = (select wrapped from vault.data_key where scope = :ada) where scope = :ben")
                .param("ada", adas.scope().toString())
                .param("ben", bens.scope().toString())
                .update();
        vault.renew(bens.scope());
        assertThatThrownBy(() -> vault.open(bens.scope(), bens.field(), bens.sealed()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not open")
                .hasMessageNotContaining(mark);
    }

    private void seal(int n) {
        var id = UUID.randomUUID();
        var scope = Scope.ofPerson(new UUID(person, n / TEXTS_EACH));
        var sealed = vault.seal(scope, new Field("planted.note.words", id), "%s number %d".formatted(mark, n));
        insert(id, sealed);
        notes.add(new Note(id, scope, sealed));
    }

    private void plantPlain() {
        insert(UUID.randomUUID(), mark.getBytes(StandardCharsets.UTF_8));
    }

    private void insert(UUID id, byte[] words) {
        owner.db()
                .sql("insert into planted.note (id, words) values (:id, :words)")
                .param("id", id)
                .param("words", words)
                .update();
    }

    private List<byte[]> backup() {
        return notes.stream()
                .map(note -> owner.db()
                        .sql("select words from planted.note where id = :id")
                        .param("id", note.id())
                        .query(byte[].class)
                        .single())
                .toList();
    }

    private void restore(List<byte[]> backup) {
        for (var i = 0; i < backup.size(); i++) {
            insert(notes.get(i).id(), backup.get(i));
        }
    }

    private List<KeyRows.Row> backupOfKeys() {
        return keysOwner
                .db()
                .sql("select id, scope, wrapped, master from vault.data_key")
                .query(KeyRows.Row.class)
                .list();
    }

    private void restoreKeys(List<KeyRows.Row> backup) {
        for (var row : backup) {
            keysOwner
                    .db()
                    .sql(
                            "insert into vault.data_key (id, scope, wrapped, master) values (:id, :scope, :wrapped, :master)")
                    .paramSource(row)
                    .update();
        }
    }

    private long opened() {
        return notes.stream()
                .filter(note -> vault.open(
                                note.scope(),
                                note.field(),
                                owner.db()
                                        .sql("select words from planted.note where id = :id")
                                        .param("id", note.id())
                                        .query(byte[].class)
                                        .single())
                        .isPresent())
                .count();
    }

    private String logged() {
        return log.list.stream()
                .map(event -> event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : event.getThrowableProxy().getMessage()))
                .collect(Collectors.joining("\n"));
    }
}
