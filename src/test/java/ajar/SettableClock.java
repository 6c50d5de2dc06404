package ajar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Time stands still until a test moves it. It begins on Monday, 7 September 2026, at 6:00 UTC. */
public final class SettableClock extends Clock {

    private static final Instant BEGINNING = Instant.parse("2026-09-07T06:00:00Z");

    private volatile Instant now = BEGINNING;

    public void set(Instant instant) {
        now = instant;
    }

    public void set(LocalDateTime local, ZoneId zone) {
        now = local.atZone(zone).toInstant();
    }

    public void reset() {
        now = BEGINNING;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Zoned(this, zone);
    }

    private static final class Zoned extends Clock {
        private final Clock clock;
        private final ZoneId zone;

        private Zoned(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Zoned(clock, other);
        }
    }

    /** Puts the settable clock in the place of the real one. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class InPlaceOfTheRealOne {

        @Bean
        @Primary
        SettableClock settableClock() {
            return new SettableClock();
        }
    }
}
