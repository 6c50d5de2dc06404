package ajar.site.limits;

import static java.util.stream.Collectors.toMap;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Counts, for each {@link Limit} and key, and says when it has been enough. Safe to share between threads. */
@Component
public class RateLimits {

    private final Map<Limit, Turnstile> turnstiles;

    @Autowired
    RateLimits(Environment environment) {
        this(
                Stream.of(Limit.values()).collect(toMap(limit -> limit, limit -> Optional.ofNullable(
                                environment.getProperty(limit.property()))
                        .map(Allowance::of)
                        .orElse(limit.usual()))),
                TimeMeter.SYSTEM_NANOTIME,
                Turnstile.KEYS_MAX);
    }

    RateLimits(Map<Limit, Allowance> allowances, TimeMeter time, int keysMax) {
        turnstiles = new EnumMap<>(Limit.class);
        allowances.forEach((limit, allowance) -> turnstiles.put(limit, new Turnstile(allowance, time, keysMax)));
    }

    /**
     * Counts one for the key.
     *
     * @return zero if it may go on; else how long to wait before the next may, and nothing was counted
     */
    public Duration take(Limit limit, String key) {
        var turnstile = turnstiles.get(limit);
        if (turnstile == null) {
            throw new IllegalArgumentException("Nobody says how much %s allows.".formatted(limit));
        }
        return turnstile.pass(key);
    }

    /** How many keys are remembered, for tests. */
    int keys(Limit limit) {
        var turnstile = turnstiles.get(limit);
        return turnstile == null ? 0 : turnstile.keys();
    }
}
