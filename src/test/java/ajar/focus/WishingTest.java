package ajar.focus;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.CLEO;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.MONDAY;
import static ajar.Hawthorn.SAM;
import static ajar.focus.FocusItemsTest.as;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.visits.WishId;
import ajar.visits.WishPriority;
import ajar.visits.WishPurposes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class WishingTest {

    private static final WishId CLEOS = new WishId(UUID.randomUUID());
    private static final WishId BENS = new WishId(UUID.randomUUID());

    @Autowired
    FocusItems items;

    @Autowired
    WishPurposes purposes;

    @Autowired
    WishPriority priority;

    @Autowired
    Owner owner;

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void schoolBegins() {
        clock.reset();
        Hawthorn.foundIn(owner);
        wish(CLEOS, CLEO);
        wish(BENS, BEN);
    }

    @Test
    void countsFirstWhatIsInHandThenAge() {
        var item = as(CLEO, () -> items.put(CLEO, "Waiting", Origin.self()));
        as(CLEO, () -> choose(CLEOS, item));
        assertThat(weights(MONDAY, MONDAY.minusWeeks(50))).as("it only waits").isEqualTo(Map.of(CLEOS, 1, BENS, 3));
        as(CLEO, () -> items.start(CLEO, item));
        assertThat(weights(MONDAY, MONDAY.minusWeeks(50))).isEqualTo(Map.of(CLEOS, 4, BENS, 3));
        assertThat(weights(MONDAY.minusWeeks(2), MONDAY)).isEqualTo(Map.of(CLEOS, 5, BENS, 1));
        as(CLEO, () -> items.finish(CLEO, item));
        assertThat(weights(MONDAY, MONDAY)).isEqualTo(Map.of(CLEOS, 1, BENS, 1));
    }

    @Test
    void offersOnesOwnListAlone() {
        var item = as(CLEO, () -> items.put(CLEO, "Waiting", Origin.self()));
        assertThat(as(CLEO, () -> purposes.of(CLEO)))
                .extracting(WishPurposes.Purpose::title)
                .containsExactly("Waiting");
        assertThat(as(BEN, () -> purposes.of(CLEO))).isEmpty();
        as(BEN, () -> {
            purposes.choose(BEN, BENS, Optional.of(item.value()));
            return true;
        });
        assertThat(as(BEN, () -> purposes.of(BEN, BENS))).isEmpty();
    }

    /** Neither the organiser nor a colleague is given a wish for something in hand; only the job that plans is. */
    @Test
    void tellsNobodyWhichWishesCount() {
        var item = as(CLEO, () -> items.put(CLEO, "Waiting", Origin.self()));
        as(CLEO, () -> items.start(CLEO, item));
        as(CLEO, () -> choose(CLEOS, item));
        for (var who : List.of(ADA, BEN, SAM)) {
            assertThat(as(who, this::inHand)).isZero();
        }
        assertThat(DatabaseContext.asJob("plan", HAWTHORN.value(), this::inHand))
                .isEqualTo(1);
        assertThat(DatabaseContext.asJob("plan", UUID.randomUUID(), this::inHand))
                .isZero();
    }

    private Integer inHand() {
        return new TransactionTemplate(transactions)
                .execute(status -> db.sql("select count(*) from focus.wishes_in_hand()")
                        .query(Integer.class)
                        .single());
    }

    private boolean choose(WishId wish, FocusItemId item) {
        purposes.choose(CLEO, wish, Optional.of(item.value()));
        return true;
    }

    private Map<WishId, Integer> weights(LocalDate cleos, LocalDate bens) {
        return as(
                SAM,
                () -> priority.weigh(
                        HAWTHORN,
                        List.of(
                                new WishPriority.Asked(CLEOS, CLEO, ADA, null, cleos),
                                new WishPriority.Asked(BENS, BEN, ADA, null, bens)),
                        MONDAY));
    }

    private void wish(WishId wish, PersonId visitor) {
        owner.db()
                .sql("""
                        insert into visits.wish (id, school, visitor, host, first_date, last_date)
                        values (:id, :school, :visitor, :host, '2026-09-07', '2026-12-18')
                        """)
                .param("id", wish.value())
                .param("school", HAWTHORN.value())
                .param("visitor", visitor.value())
                .param("host", ADA.value())
                .update();
    }
}
