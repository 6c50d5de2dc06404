package ajar.site.vault;

import ajar.postgres.KeysDatabase;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Wraps data keys with the master key, and makes sure at every start that it is the right one. A vault remembers the digest of its
 * master key from its first start on; with another one Ajar does not start, and it never makes a new one for an old vault.
 *
 * <p>Where a previous master key is given too, all data keys are wrapped anew before anything else happens, some hundred in a
 * transaction; a start that is cut off is taken up again by the next one. Safe to share between threads.
 */
@Component
class MasterKeys {

    private static final int BATCH = 200;

    private final KeysDatabase keys;
    private final KeyRows rows;
    private final Lock master;
    private final String digest;

    MasterKeys(KeysDatabase keys, KeyRows rows, MasterKeyFiles files) {
        this.keys = keys;
        this.rows = rows;
        var known = known();
        var previous = files.previous();
        this.master = files.current(known.isEmpty() || isOf(known, previous));
        this.digest = master.digest();
        if (known.isEmpty()) {
            remember();
        } else if (!known.equals(Optional.of(digest))) {
            replace(previous.filter(lock -> isOf(known, Optional.of(lock))).orElseThrow(() -> wrong(known, files)));
        } else {
            previous.ifPresent(this::wrapAnew);
        }
    }

    /** A new key for a scope, not yet kept. */
    KeyRows.Row fresh(Scope scope) {
        var id = UUID.randomUUID();
        var wrapped = Lock.fresh().wrappedBy(master, place(id, scope.toString()));
        return new KeyRows.Row(id, scope.toString(), wrapped, digest);
    }

    Lock unwrap(KeyRows.Row row) {
        return unwrap(row, master);
    }

    private static Lock unwrap(KeyRows.Row row, Lock master) {
        try {
            return Lock.of(master.open(row.wrapped(), place(row.id(), row.scope())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The data key %s does not open with this master key.".formatted(row.id()), e);
        }
    }

    private void replace(Lock previous) {
        wrapAnew(previous);
        keys.transaction().executeWithoutResult(status -> {
            keys.db().sql("delete from vault.master").update();
            insert();
        });
    }

    private void wrapAnew(Lock previous) {
        while (rows.overAll(() -> wrapSome(previous)) > 0) {
            // Until none is left that another key wraps.
        }
    }

    private int wrapSome(Lock previous) {
        var some = rows.wrappedByOthers(digest, BATCH);
        for (var row : some) {
            var place = place(row.id(), row.scope());
            rows.rewrap(
                    new KeyRows.Row(row.id(), row.scope(), unwrap(row, previous).wrappedBy(master, place), digest));
        }
        return some.size();
    }

    /** Two first starts at once: whoever is second finds another master key than its own, and says so. */
    private void remember() {
        if (!rows.isEmpty()) {
            throw new VaultShut(
                    "The vault has data keys but does not know its master key; its database was not restored as a whole.",
                    "Restore both tables of the database of keys from the same backup.");
        }
        keys.transaction().executeWithoutResult(status -> insert());
        if (!known().equals(Optional.of(digest))) {
            throw new VaultShut(
                    "Another Ajar has just opened this vault for the first time, with another master key.",
                    "Give all of them the same key, in AJAR_MASTER_KEY_FILE or AJAR_MASTER_KEY.");
        }
    }

    private void insert() {
        keys.db()
                .sql("insert into vault.master (digest) values (:digest) on conflict do nothing")
                .param("digest", digest)
                .update();
    }

    private Optional<String> known() {
        return keys.db()
                .sql("select digest from vault.master where in_use")
                .query(String.class)
                .optional();
    }

    private static boolean isOf(Optional<String> known, Optional<Lock> key) {
        return key.map(Lock::digest).equals(known);
    }

    private VaultShut wrong(Optional<String> known, MasterKeyFiles files) {
        return new VaultShut(
                "The master key in %s (%s) is not the one of this vault (%s)."
                        .formatted(files.where(), digest, known.orElse("")),
                "Put the right one back. To change it, name the old one in AJAR_MASTER_KEY_PREVIOUS_FILE for one start.");
    }

    /** A wrapped key opens for its own scope alone. */
    private static String place(UUID id, String scope) {
        return "ajar key 1|%s|%s".formatted(id, scope);
    }
}
