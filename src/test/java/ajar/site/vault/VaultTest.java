package ajar.site.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ajar.SettableClock;
import ajar.postgres.KeysDatabase;
import ajar.postgres.KeysOwner;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** Ada's private words, in a vault of her school's own. */
class VaultTest {

    private static final Scope ADAS = Scope.ofPerson(UUID.randomUUID());
    private static final Scope BENS = Scope.ofPerson(UUID.randomUUID());
    private static final Field NOTE = new Field("coaching.note.words", UUID.randomUUID());
    private static final String WORDS = "My questions die after three seconds.";

    private final SettableClock clock = new SettableClock();
    private final Path home;
    private KeysDatabase keys;
    private Vault vault;

    VaultTest(@TempDir Path home) {
        this.home = home;
    }

    @BeforeEach
    void open() {
        keys = KeysOwner.empty(home);
        vault = anotherNode();
    }

    @AfterEach
    void close() {
        keys.close();
    }

    @Test
    void opensWhatItSealed() {
        var sealed = vault.seal(ADAS, NOTE, WORDS);
        assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("questions");
        assertThat(vault.open(ADAS, NOTE, sealed)).contains(WORDS);
        assertThat(vault.seal(ADAS, NOTE, WORDS)).as("no two alike").isNotEqualTo(sealed);
    }

    @Test
    void opensNothingElsewhere() {
        var sealed = vault.seal(ADAS, NOTE, WORDS);
        vault.seal(BENS, NOTE, WORDS);
        assertThat(vault.open(BENS, NOTE, sealed)).as("in somebody else's name").isEmpty();
        for (var elsewhere :
                List.of(new Field("coaching.note.title", NOTE.row()), new Field(NOTE.column(), UUID.randomUUID()))) {
            assertThatThrownBy(() -> vault.open(ADAS, elsewhere, sealed)).isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void noticesEveryChange() {
        var sealed = vault.seal(ADAS, NOTE, "x");
        for (var place = 0; place < sealed.length; place++) {
            var changed = sealed.clone();
            changed[place] ^= 1;
            var where = place;
            assertThat(isRefused(changed)).as("byte %d", where).isTrue();
        }
    }

    @Test
    void forgetsAtOnceHere() {
        var sealed = vault.seal(ADAS, NOTE, WORDS);
        var bens = vault.seal(BENS, NOTE, WORDS);
        vault.forget(ADAS);
        assertThat(vault.open(ADAS, NOTE, sealed)).isEmpty();
        assertThat(vault.open(BENS, NOTE, bens)).contains(WORDS);
        var later = vault.seal(ADAS, NOTE, "Again.");
        assertThat(vault.open(ADAS, NOTE, later)).contains("Again.");
        assertThat(vault.open(ADAS, NOTE, sealed)).isEmpty();
    }

    /** The control is the first look: until the key has aged, the other node does open. */
    @Test
    void forgetsWithinAMinuteElsewhere() {
        var sealed = vault.seal(ADAS, NOTE, WORDS);
        var other = anotherNode();
        assertThat(other.open(ADAS, NOTE, sealed)).contains(WORDS);
        vault.forget(ADAS);
        assertThat(other.open(ADAS, NOTE, sealed)).contains(WORDS);
        clock.set(clock.instant().plus(Duration.ofSeconds(60)));
        assertThat(other.open(ADAS, NOTE, sealed)).isEmpty();
    }

    /** Being looked at does not make a key stay. */
    @Test
    void forgetsElsewhereHoweverOftenItIsAsked() {
        var sealed = vault.seal(ADAS, NOTE, WORDS);
        var other = anotherNode();
        for (var second = 0; second < 60; second += 10) {
            other.open(ADAS, NOTE, sealed);
            if (second == 0) {
                vault.forget(ADAS);
            }
            clock.set(clock.instant().plusSeconds(10));
        }
        assertThat(other.open(ADAS, NOTE, sealed)).isEmpty();
    }

    /** Ada erases what she wrote at one node and writes on at another. */
    @Test
    void locksNothingWithAKeyThatIsGone() {
        var other = anotherNode();
        other.seal(ADAS, NOTE, WORDS);
        vault.forget(ADAS);
        var later = other.seal(ADAS, NOTE, "Again.");
        assertThat(anotherNode().open(ADAS, NOTE, later)).contains("Again.");
        vault.renew(ADAS);
        var renewed = other.seal(ADAS, NOTE, "And again.");
        vault.endRenewal(ADAS);
        assertThat(anotherNode().open(ADAS, NOTE, renewed)).contains("And again.");
    }

    @Test
    void renewsKeys() {
        var old = vault.seal(ADAS, NOTE, WORDS);
        vault.renew(ADAS);
        var fresh = vault.reseal(ADAS, NOTE, old).orElseThrow();
        assertThat(vault.open(ADAS, NOTE, old)).contains(WORDS);
        vault.endRenewal(ADAS);
        assertThat(vault.open(ADAS, NOTE, old)).isEmpty();
        assertThat(vault.open(ADAS, NOTE, fresh)).contains(WORDS);
    }

    @Test
    void givesAScopeOneKeyHoweverManyAskFirst() throws Exception {
        var nodes = IntStream.range(0, 4).mapToObj(i -> anotherNode()).toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var asked = IntStream.range(0, 32)
                    .mapToObj(i -> (Callable<byte[]>) () -> nodes.get(i % 4).seal(ADAS, NOTE, "word " + i))
                    .toList();
            for (var sealed : threads.invokeAll(asked)) {
                assertThat(vault.open(ADAS, NOTE, sealed.get()).orElseThrow()).startsWith("word ");
            }
        }
        assertThat(countKeys()).isEqualTo(1);
    }

    @Test
    void keepsFewKeysInMind() {
        var cache = new KeyCache(clock);
        for (var i = 0; i < KeyCache.KEYS_MAX + 10; i++) {
            cache.keep(Scope.ofPerson(new UUID(0, i)), new KeyCache.Named(new UUID(1, i), Lock.fresh()));
        }
        assertThat(cache.size()).isEqualTo(KeyCache.KEYS_MAX);
    }

    /** Whoever forgets to name a scope, or names another, reads no key. */
    @Test
    void showsKeysOfTheNamedScopeOnly() {
        vault.seal(ADAS, NOTE, WORDS);
        assertThat(keys.db()
                        .sql("select count(*) from vault.data_key")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(new KeyRows(keys).inUse(BENS)).isEmpty();
        assertThat(new KeyRows(keys).inUse(ADAS)).isPresent();
    }

    private boolean isRefused(byte[] sealed) {
        try {
            return vault.open(ADAS, NOTE, sealed).isEmpty();
        } catch (SealBroken e) {
            return true;
        }
    }

    private int countKeys() {
        return new KeyRows(keys).overAll(() -> keys.db()
                .sql("select count(*) from vault.data_key")
                .query(Integer.class)
                .single());
    }

    private Vault anotherNode() {
        var rows = new KeyRows(keys);
        return new Vault(rows, new MasterKeys(keys, rows, new MasterKeyFiles(new MockEnvironment(), keys)), clock);
    }
}
