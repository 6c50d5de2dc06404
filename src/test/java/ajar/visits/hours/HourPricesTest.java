package ajar.visits.hours;

import static ajar.visits.plans.SmallHawthorn.BENS_WISH;
import static ajar.visits.plans.SmallHawthorn.CLEOS_WISH;
import static ajar.visits.plans.SmallHawthorn.DARA;
import static ajar.visits.plans.SmallHawthorn.HAWTHORN;
import static ajar.visits.plans.SmallHawthorn.SAM;
import static ajar.visits.plans.SmallHawthorn.as;
import static ajar.visits.plans.SmallHawthorn.planning;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.ModuleTest;
import ajar.postgres.Owner;
import ajar.visits.plans.SmallHawthorn;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ada's door is open on Tuesday 3, when Ben and Cleo both teach; nobody but Dara could take a class, and Dara was testing. */
@ModuleTest
class HourPricesTest {

    private static final int SECONDS = 2;

    @Autowired
    HourPrices prices;

    @Autowired
    Owner owner;

    private final List<Double> heard = new ArrayList<>();

    @BeforeEach
    void aPlanThatServedNobody() throws IOException {
        SmallHawthorn.found(owner);
        owner.db()
                .sql("delete from visits.open_lesson where id = 'f0000000-0000-0000-0000-000000000032'")
                .update();
        var plan = UUID.randomUUID();
        owner.db()
                .sql("""
                        insert into visits.plan (id, school, first_date, last_date, drafted_by, published_at, published_by)
                        values (?, ?, '2026-09-14', '2026-09-20', ?, '2026-09-11 14:20Z', ?)
                        """)
                .params(plan, HAWTHORN.value(), SAM.value(), SAM.value())
                .update();
        for (var wish : List.of(BENS_WISH, CLEOS_WISH)) {
            owner.db()
                    .sql("insert into visits.unmet_wish (school, plan, wish, kind) values (?, ?, ?, 'NO_COVER')")
                    .params(HAWTHORN.value(), plan, wish.value())
                    .update();
        }
    }

    @Test
    void sayWhatTheHourOfTheDoorCost() {
        var price = price("2026-09-15T10:20", "2026-09-15T11:10").orElseThrow();
        assertThat(price.asked()).isEqualTo(2);
        assertThat(price.served()).as("with the coach elsewhere").isZero();
        assertThat(price.freedServed()).as("one class of two").isEqualTo(1);
        assertThat(price.isProven()).isTrue();
        assertThat(price.about()).isEqualTo(1);
        assertThat(heard).isSorted().last().isEqualTo(1.0);
    }

    /** Half of the lesson would be no use to wishes for whole ones, and neither would an hour without a door. */
    @Test
    void areNothingWhereNobodyWouldHaveGone() {
        for (var hour : List.of("2026-09-15T08:20/2026-09-15T09:10", "2026-09-17T10:20/2026-09-17T11:10")) {
            var ends = hour.split("/");
            var price = price(ends[0], ends[1]).orElseThrow();
            assertThat(price.atMost()).as(hour).isZero();
        }
    }

    @Test
    void saySoWithoutAPlan() {
        assertThat(price("2026-10-06T10:20", "2026-10-06T11:10")).isEmpty();
        assertThat(planning(() -> prices.of(
                        HAWTHORN,
                        SAM,
                        LocalDateTime.parse("2026-09-15T10:20"),
                        LocalDateTime.parse("2026-09-15T11:10"),
                        SECONDS,
                        () -> false,
                        share -> {})))
                .as("somebody of whom the planner knows no day")
                .isEmpty();
    }

    /** A draft is nobody's business but the organiser's. */
    @Test
    void areAskedOfPublishedPlansOnly() {
        var day = LocalDateTime.parse("2026-09-15T10:20").toLocalDate();
        assertThat(as(DARA, () -> prices.asked(day, day))).hasSize(1);
        owner.db()
                .sql("update visits.plan set published_at = null, published_by = null")
                .update();
        assertThat(as(DARA, () -> prices.asked(day, day))).isEmpty();
        assertThat(price("2026-09-15T10:20", "2026-09-15T11:10")).isEmpty();
    }

    @Test
    void stopWhenNobodyWaits() {
        var begun = System.nanoTime();
        planning(() -> prices.of(
                HAWTHORN,
                DARA,
                LocalDateTime.parse("2026-09-15T10:20"),
                LocalDateTime.parse("2026-09-15T11:10"),
                300,
                () -> true,
                share -> {}));
        assertThat((System.nanoTime() - begun) / 1e9).isLessThan(60);
    }

    private Optional<HourPrice> price(String from, String until) {
        return planning(() -> prices.of(
                HAWTHORN,
                DARA,
                LocalDateTime.parse(from),
                LocalDateTime.parse(until),
                SECONDS,
                () -> false,
                heard::add));
    }
}
