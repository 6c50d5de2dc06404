package ajar.site.vault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Unwrapped keys of the last moments, so that a page with twenty texts asks for its key once. Holds no more than {@link #KEYS_MAX},
 * and none longer than {@link #LIFE}, counted from when it was read: so long may another node still open what was thrown away here.
 * Safe to share between threads.
 */
final class KeyCache {

    static final Duration LIFE = Duration.ofSeconds(45);
    static final int KEYS_MAX = 1_000;

    private final Clock clock;
    private final Map<UUID, Kept> keys = new LinkedHashMap<>(16, 0.75f, true);

    private record Kept(Scope scope, Lock lock, Instant until) {}

    KeyCache(Clock clock) {
        this.clock = clock;
    }

    /** A key together with its id, which stands before each text that it locks. */
    record Named(UUID id, Lock lock) {}

    synchronized Optional<Named> find(Scope scope, UUID id) {
        var kept = keys.get(id);
        if (kept != null && !kept.until.isAfter(clock.instant())) {
            keys.remove(id);
            return Optional.empty();
        }
        return Optional.ofNullable(kept).filter(one -> one.scope.equals(scope)).map(one -> new Named(id, one.lock));
    }

    synchronized void keep(Scope scope, Named key) {
        keys.put(key.id, new Kept(scope, key.lock, clock.instant().plus(LIFE)));
        var oldest = keys.keySet().iterator();
        while (keys.size() > KEYS_MAX) {
            oldest.next();
            oldest.remove();
        }
    }

    synchronized void forget(Scope scope) {
        keys.values().removeIf(kept -> kept.scope.equals(scope));
    }

    synchronized int size() {
        return keys.size();
    }
}
