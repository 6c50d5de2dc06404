package ajar.site.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Locks confidential texts and opens them again. Safe to share between threads; every method may be called inside or outside a
 * transaction and takes no part in it: a key that was thrown away stays so when the caller rolls back.
 *
 * <p>The vault does not ask who reads. A caller has found the row through {@link ajar.site.Me} and row level security first.
 */
@Component
public class Vault {

    private static final byte LAYOUT = 1;
    private static final int HEAD_BYTES = 1 + 2 * Long.BYTES;
    private static final int STRIPES = 64;

    private final KeyRows rows;
    private final MasterKeys masters;
    private final KeyCache cache;
    /** Reading a key and throwing it away exclude each other, or a key could come into the cache after it was thrown away. */
    private final ReentrantLock[] stripes =
            IntStream.range(0, STRIPES).mapToObj(i -> new ReentrantLock()).toArray(ReentrantLock[]::new);

    Vault(KeyRows rows, MasterKeys masters, Clock clock) {
        this.rows = rows;
        this.masters = masters;
        this.cache = new KeyCache(clock);
    }

    /** Locks a text for one field; the scope gets its key with its first text. What comes out is longer by some 57 bytes. */
    public byte[] seal(Scope scope, Field field, String text) {
        return sealBytes(scope, field, text.getBytes(UTF_8));
    }

    /** As {@link #seal}, for what is not text. */
    public byte[] sealBytes(Scope scope, Field field, byte[] plain) {
        var key = alone(scope, () -> keyInUse(scope));
        var locked = key.lock().lock(plain, place(scope, field, key.id()));
        return ByteBuffer.allocate(HEAD_BYTES + locked.length)
                .put(LAYOUT)
                .putLong(key.id().getMostSignificantBits())
                .putLong(key.id().getLeastSignificantBits())
                .put(locked)
                .array();
    }

    /**
     * Opens what was sealed for that field.
     *
     * @return nothing when the key was thrown away: the text is gone, for everybody and for good
     * @throws SealBroken where it was changed or belongs elsewhere
     */
    public Optional<String> open(Scope scope, Field field, byte[] sealed) {
        return openBytes(scope, field, sealed).map(plain -> new String(plain, UTF_8));
    }

    /** As {@link #open}, for what is not text. */
    public Optional<byte[]> openBytes(Scope scope, Field field, byte[] sealed) {
        if (sealed.length <= HEAD_BYTES || sealed[0] != LAYOUT) {
            throw new SealBroken(field);
        }
        var head = ByteBuffer.wrap(sealed, 1, HEAD_BYTES - 1);
        var id = new UUID(head.getLong(), head.getLong());
        var locked = new byte[sealed.length - HEAD_BYTES];
        System.arraycopy(sealed, HEAD_BYTES, locked, 0, locked.length);
        return alone(scope, () -> key(scope, id)).map(key -> {
            try {
                return key.lock().open(locked, place(scope, field, id));
            } catch (GeneralSecurityException e) {
                throw new SealBroken(field, e);
            }
        });
    }

    /** From now on the scope locks with a new key; what was sealed before still opens, until {@link #endRenewal}. */
    public void renew(Scope scope) {
        alone(scope, () -> {
            rows.retire(scope);
            cache.forget(scope);
            return true;
        });
    }

    /** Seals again with the key in use; for each text of a scope after {@link #renew}. Nothing when its key was thrown away. */
    public Optional<byte[]> reseal(Scope scope, Field field, byte[] sealed) {
        return openBytes(scope, field, sealed).map(plain -> sealBytes(scope, field, plain));
    }

    /** Throws away the keys before {@link #renew}: what was not sealed again is gone. */
    public void endRenewal(Scope scope) {
        alone(scope, () -> {
            rows.deleteRetired(scope);
            cache.forget(scope);
            return true;
        });
    }

    /**
     * Throws the keys of a scope away, and with them every text it has locked, wherever copies of it lie: on this node at once, on
     * others within 60 seconds. Harmless when repeated. A text sealed afterwards gets a new key.
     */
    public void forget(Scope scope) {
        alone(scope, () -> {
            rows.delete(scope);
            cache.forget(scope);
            return true;
        });
    }

    /** Asked of the database each time: what is locked with a key that another node has thrown away is lost as it is written. */
    private KeyCache.Named keyInUse(Scope scope) {
        var row = rows.inUse(scope).orElseGet(() -> rows.keep(scope, masters.fresh(scope)));
        return cache.find(scope, row.id()).orElseGet(() -> {
            var key = new KeyCache.Named(row.id(), masters.unwrap(row));
            cache.keep(scope, key);
            return key;
        });
    }

    private Optional<KeyCache.Named> key(Scope scope, UUID id) {
        return cache.find(scope, id).or(() -> rows.find(scope, id).map(row -> {
            var key = new KeyCache.Named(id, masters.unwrap(row));
            cache.keep(scope, key);
            return key;
        }));
    }

    private <T> T alone(Scope scope, java.util.function.Supplier<T> work) {
        var stripe = stripes[Math.floorMod(scope.hashCode(), STRIPES)];
        stripe.lock();
        try {
            return work.get();
        } finally {
            stripe.unlock();
        }
    }

    private static String place(Scope scope, Field field, UUID key) {
        return "ajar text %d|%s|%s|%s|%s".formatted(LAYOUT, scope, field.column(), field.row(), key);
    }
}
