package ajar.site.limits;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * One bucket for each key, and never more than a bounded number of them. A bucket that is full again says nothing and may be forgotten;
 * where none is, newcomers share one bucket, so that nobody empties their own by bringing thousands of others.
 */
final class Turnstile {

    /** Some megabytes; more people than this do not ask one server within a few minutes. */
    static final int KEYS_MAX = 20_000;

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final long BETWEEN_CLEANINGS_NANOS = Duration.ofSeconds(1).toNanos();

    private final Allowance allowance;
    private final TimeMeter time;
    private final int keysMax;
    private final Map<String, Bucket> buckets = new HashMap<>();
    private final Bucket everybodyElse;
    private long cleanedAt;

    Turnstile(Allowance allowance, TimeMeter time, int keysMax) {
        this.allowance = allowance;
        this.time = time;
        this.keysMax = keysMax;
        this.everybodyElse = bucket();
        this.cleanedAt = time.currentTimeNanos() - BETWEEN_CLEANINGS_NANOS;
    }

    /** Takes one; zero where it was there, else how long until there is one. */
    Duration pass(String key) {
        var probe = bucketOf(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    synchronized int keys() {
        return buckets.size();
    }

    private synchronized Bucket bucketOf(String key) {
        var known = buckets.get(key);
        if (known != null) {
            return known;
        }
        if (buckets.size() >= keysMax) {
            clean();
        }
        return buckets.size() < keysMax ? buckets.computeIfAbsent(key, k -> bucket()) : everybodyElse;
    }

    /** Looks through all of them, so not for every newcomer. */
    private void clean() {
        var now = time.currentTimeNanos();
        if (now - cleanedAt >= BETWEEN_CLEANINGS_NANOS) {
            cleanedAt = now;
            buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= allowance.atOnce());
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(allowance.atOnce()).refillGreedy(allowance.perMinute(), MINUTE))
                .withCustomTimePrecision(time)
                .build();
    }
}
