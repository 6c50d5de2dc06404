package ajar.site.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ajar.postgres.KeysDatabase;
import ajar.postgres.KeysOwner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** The key of the keys: where it is, that it is the right one, and how it is changed. */
class MasterKeysTest {

    private static final Scope ADAS = Scope.ofPerson(UUID.randomUUID());
    private static final Field NOTE = new Field("coaching.note.words", UUID.randomUUID());

    private final Path home;
    private final MockEnvironment settings = new MockEnvironment();
    private KeysDatabase keys;

    MasterKeysTest(@TempDir Path home) {
        this.home = home;
    }

    @BeforeEach
    void open() {
        keys = KeysOwner.empty(home);
    }

    @AfterEach
    void close() {
        keys.close();
    }

    @Test
    void areMadeOnceForTheirOwnerAlone() throws IOException {
        var sealed = started().seal(ADAS, NOTE, "Ada was here");
        var file = home.resolve("master.key");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(started().open(ADAS, NOTE, sealed)).contains("Ada was here");
    }

    @Test
    void areNeverMadeForAnOldVault() throws IOException {
        var sealed = started().seal(ADAS, NOTE, "Ada was here");
        var file = home.resolve("master.key");
        var kept = Files.readString(file);
        Files.delete(file);
        assertThatThrownBy(this::started).isInstanceOf(VaultShut.class).hasMessageContaining("is not there");
        assertThat(file).doesNotExist();
        settings.setProperty("ajar.master-key", kept);
        assertThat(started().open(ADAS, NOTE, sealed)).contains("Ada was here");
    }

    @Test
    void areRefusedWhereTheyAreWrong() {
        started();
        settings.setProperty("ajar.master-key", "YSBtYXN0ZXIga2V5IG9mIG5vIHNjaG9vbCBhdCBhbGw=");
        assertThatThrownBy(this::started)
                .isInstanceOf(VaultShut.class)
                .hasMessageContaining("is not the one of this vault")
                .extracting(e -> ((VaultShut) e).wayOut())
                .asString()
                .contains("AJAR_MASTER_KEY_PREVIOUS_FILE");
    }

    @Test
    void areRefusedWhereTheyAreNone() {
        for (var nonsense : List.of("secret", "c2hvcnQ=", "-")) {
            settings.setProperty("ajar.master-key", nonsense);
            assertThatThrownBy(this::started)
                    .isInstanceOf(VaultShut.class)
                    .hasMessageContaining("AJAR_MASTER_KEY holds is not a master key")
                    .hasNoCause();
        }
    }

    @Test
    void areRefusedWhereEverybodyReadsThem() throws IOException {
        started();
        var file = home.resolve("master.key");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(this::started).isInstanceOf(VaultShut.class).hasMessageContaining("Everybody");
    }

    @Test
    void areChangedWithAllThatTheyWrap() {
        var before = started();
        var notes = IntStream.range(0, 450)
                .mapToObj(i -> Scope.ofPerson(new UUID(7, i)))
                .toList();
        var sealed =
                notes.stream().map(scope -> before.seal(scope, NOTE, "kept")).toList();
        nameNewFile();
        var after = started();
        for (var i = 0; i < notes.size(); i++) {
            assertThat(after.open(notes.get(i), NOTE, sealed.get(i))).contains("kept");
        }
        assertThat(mastersInUse()).containsExactly(digestOf("new.key"));
        settings.setProperty("ajar.master-key-previous-file", "");
        assertThat(started().open(notes.getFirst(), NOTE, sealed.getFirst())).contains("kept");
    }

    /** The old master key opens nothing that was wrapped anew: not even what the disk still holds of it. */
    @Test
    void leaveNothingToTheOldOne() {
        started().seal(ADAS, NOTE, "kept");
        nameNewFile();
        started();
        settings.setProperty("ajar.master-key-file", home.resolve("master.key").toString());
        settings.setProperty("ajar.master-key-previous-file", "");
        assertThatThrownBy(this::started).hasMessageContaining("is not the one of this vault");
    }

    @Test
    void areChangedToTheEndAfterACrash() {
        var before = started();
        var sealed = before.seal(ADAS, NOTE, "kept");
        before.seal(Scope.ofPerson(UUID.randomUUID()), NOTE, "kept too");
        nameNewFile();
        started();
        // As a crash between the last batch and the remembered digest leaves it, with one key of the batch not yet
        // done.
        var old = digestOf("master.key");
        var rows = new KeyRows(keys);
        var row = rows.inUse(ADAS).orElseThrow();
        rows.overAll(() -> {
            var plain = masters("new.key").unwrap(row);
            var wrapped = plain.wrappedBy(lock("master.key"), "ajar key 1|%s|%s".formatted(row.id(), row.scope()));
            rows.rewrap(new KeyRows.Row(row.id(), row.scope(), wrapped, old));
            return true;
        });
        keys.db().sql("update vault.master set digest = :old").param("old", old).update();
        assertThat(started().open(ADAS, NOTE, sealed)).contains("kept");
        assertThat(mastersInUse()).containsExactly(digestOf("new.key"));
    }

    private void nameNewFile() {
        settings.setProperty("ajar.master-key-file", home.resolve("new.key").toString());
        settings.setProperty(
                "ajar.master-key-previous-file", home.resolve("master.key").toString());
    }

    private List<String> mastersInUse() {
        return keys.db()
                .sql("select digest from vault.master")
                .query(String.class)
                .list();
    }

    private String digestOf(String file) {
        return lock(file).digest();
    }

    private Lock lock(String file) {
        var alone = new MockEnvironment()
                .withProperty("ajar.master-key-file", home.resolve(file).toString());
        return new MasterKeyFiles(alone, keys).current(false);
    }

    private MasterKeys masters(String file) {
        var alone = new MockEnvironment()
                .withProperty("ajar.master-key-file", home.resolve(file).toString());
        return new MasterKeys(keys, new KeyRows(keys), new MasterKeyFiles(alone, keys));
    }

    private Vault started() {
        var rows = new KeyRows(keys);
        return new Vault(rows, new MasterKeys(keys, rows, new MasterKeyFiles(settings, keys)), Clock.systemUTC());
    }
}
