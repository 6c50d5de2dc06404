package ajar.site.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class RateLimitsTest {

    private static final int KEYS_MAX = 50;

    private final AtomicLong nanos = new AtomicLong();
    private final RateLimits limits = limits(new Allowance(3, 6));

    private RateLimits limits(Allowance allowance) {
        var time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return nanos.get();
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        };
        return new RateLimits(
                Map.of(Limit.SIGN_IN_OF_ADDRESS, allowance, Limit.PAGES_OF_PERSON, allowance), time, KEYS_MAX);
    }

    private Duration take(String key) {
        return limits.take(Limit.SIGN_IN_OF_ADDRESS, key);
    }

    @Test
    void holdAndSayHowLongToWait() {
        for (int i = 0; i < 3; i++) {
            assertThat(take("cleo")).isZero();
        }
        assertThat(take("cleo")).isEqualTo(Duration.ofSeconds(10));
        nanos.addAndGet(Duration.ofSeconds(10).toNanos());
        assertThat(take("cleo")).isZero();
        assertThat(take("cleo")).isPositive();
    }

    @Test
    void concernNobodyElse() {
        for (int i = 0; i < 100; i++) {
            take("cleo");
        }
        assertThat(take("dara")).isZero();
        assertThat(limits.take(Limit.PAGES_OF_PERSON, "cleo")).isZero();
    }

    /** The control: what is allowed without end never holds anybody. */
    @Test
    void holdNobodyWhereNothingIsLimited() {
        var unlimited = limits(new Allowance(999_999_999, 999_999_999));
        for (int i = 0; i < 10_000; i++) {
            assertThat(unlimited.take(Limit.SIGN_IN_OF_ADDRESS, "cleo")).isZero();
        }
    }

    @Test
    void rememberABoundedNumberOfKeys() {
        for (int i = 0; i < 100 * KEYS_MAX; i++) {
            take("stranger " + i);
        }
        assertThat(limits.keys(Limit.SIGN_IN_OF_ADDRESS)).isEqualTo(KEYS_MAX);
    }

    /** Thousands of made-up names must not push out the one that is being guessed. */
    @Test
    void areNotForgottenInAFlood() {
        for (int i = 0; i < 4; i++) {
            take("cleo");
        }
        for (int i = 0; i < 100 * KEYS_MAX; i++) {
            take("stranger " + i);
        }
        assertThat(take("cleo")).isPositive();
    }

    @Test
    void forgetWhoHasNotAskedForLong() {
        for (int i = 0; i < KEYS_MAX; i++) {
            take("stranger " + i);
        }
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        take("newcomer");
        assertThat(limits.keys(Limit.SIGN_IN_OF_ADDRESS)).isEqualTo(1);
    }

    @Test
    void areSetByTheOperator() {
        var set = new RateLimits(new MockEnvironment().withProperty("ajar.limits.code-mails-of-address", "1/1"));
        assertThat(set.take(Limit.CODE_MAILS_OF_ADDRESS, "cleo")).isZero();
        assertThat(set.take(Limit.CODE_MAILS_OF_ADDRESS, "cleo")).isPositive();
        assertThatThrownBy(
                        () -> new RateLimits(new MockEnvironment().withProperty("ajar.limits.pages-of-person", "0/1")))
                .hasMessageContaining("lets nobody in");
        assertThatThrownBy(() -> Allowance.of("many")).hasMessageContaining("600/60");
    }

    @Test
    void takeAHouseholdForOneAddress() {
        assertThat(AskedTooOften.network("2001:db8:1:2:3:4:5:6")).isEqualTo(AskedTooOften.network("2001:db8:1:2::9"));
        assertThat(AskedTooOften.network("2001:db8:1:3::9")).isNotEqualTo(AskedTooOften.network("2001:db8:1:2::9"));
        assertThat(AskedTooOften.network("::ffff:192.0.2.7")).isEqualTo(AskedTooOften.network("192.0.2.7"));
        assertThat(AskedTooOften.network("unknown")).isEqualTo("unknown");
    }
}
