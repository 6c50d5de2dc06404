package ajar.site.audit;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.HAWTHORN;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Three years of a log, day by day, up to what the database's own clock says. */
@ModuleTest
class RetentionTest {

    private static final int YEARS = 3;
    private static final int KEPT_DAYS = 400;
    private static final Duration STEP_MAX = Duration.ofDays(9);

    @Autowired
    Audit audit;

    @Autowired
    Seals seals;

    @Autowired
    Owner owner;

    @Autowired
    SettableClock clock;

    private final Random random = new Random(Long.getLong("ajar.seed", 20));

    @BeforeEach
    void schoolBegins() {
        clock.reset();
        Hawthorn.foundIn(owner);
    }

    @Test
    void takesWholeMonthsExactlyWhenTheyAreDue() {
        var now = now();
        clock.set(now.minus(Duration.ofDays(YEARS * 365L)));
        var written = new ArrayList<Instant>();
        while (clock.instant().isBefore(now)) {
            DatabaseContext.as(ADA.value(), HAWTHORN.value(), () -> audit.record(Act.SIGNED_IN));
            written.add(clock.instant());
            DatabaseContext.asJob("audit", seals::checkpoint);
            DatabaseContext.asJob("retention", seals::forget);
            assertThat(left()).isEqualTo(written.stream().filter(this::isKept).toList());
            assertThat(DatabaseContext.asJob("audit", seals::flaws)).isEmpty();
            clock.set(clock.instant().plus(Duration.ofMinutes(1 + random.nextLong(STEP_MAX.toMinutes()))));
        }
        assertThat(left()).hasSizeBetween(1, written.size() / 2);
    }

    /** In the zone of these tests' database, the clocks change between the two. */
    @Test
    void countsDaysOfTwentyFourHours() {
        clock.set(Instant.parse("2024-09-30T20:07:00Z"));
        DatabaseContext.as(ADA.value(), HAWTHORN.value(), () -> audit.record(Act.SIGNED_IN));
        clock.set(Instant.parse("2025-11-04T23:37:00Z"));
        DatabaseContext.asJob("audit", seals::checkpoint);
        assertThat(DatabaseContext.asJob("retention", seals::forget)).isZero();
        assertThat(left()).hasSize(1);
    }

    @Test
    void isNotHurriedByAWrongClock() {
        clock.set(now());
        DatabaseContext.as(ADA.value(), HAWTHORN.value(), () -> audit.record(Act.SIGNED_IN));
        clock.set(clock.instant().plus(Duration.ofDays(4_000)));
        assertThat(DatabaseContext.asJob("retention", seals::forget)).isZero();
        assertThat(left()).hasSize(1);
    }

    @Test
    void isForItsJobAlone() {
        clock.set(now().minus(Duration.ofDays(700)));
        DatabaseContext.as(ADA.value(), HAWTHORN.value(), () -> audit.record(Act.SIGNED_IN));
        clock.set(now());
        assertThat(DatabaseContext.as(ADA.value(), HAWTHORN.value(), seals::forget))
                .isZero();
        assertThat(DatabaseContext.asJob("audit", seals::forget)).isZero();
        assertThat(DatabaseContext.asJob("retention", seals::forget)).isEqualTo(1);
    }

    /** The month of an entry, as a calendar without zones counts them, ended less than 400 days ago. */
    private boolean isKept(Instant written) {
        var month = YearMonth.from(written.atOffset(ZoneOffset.UTC));
        var monthOfTheOldest =
                YearMonth.from(clock.instant().minus(Duration.ofDays(KEPT_DAYS)).atOffset(ZoneOffset.UTC));
        return !month.isBefore(monthOfTheOldest);
    }

    private List<Instant> left() {
        return owner.db()
                .sql("select at from site.audit_entry order by place")
                .query((row, n) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .list();
    }

    /** To the minute, so that nothing is lost when the database rounds. */
    private Instant now() {
        return owner.db()
                .sql("select date_trunc('minute', now())")
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }
}
