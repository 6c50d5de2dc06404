package ajar.visits.wishes;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.CLEO;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.JONAS;
import static ajar.Hawthorn.MONDAY;
import static ajar.Hawthorn.SAM;
import static ajar.Hawthorn.WAITING_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.school.PracticeId;
import ajar.visits.WishId;
import ajar.visits.wishes.Wish.Asked;
import ajar.visits.wishes.WishAnswer.Refusal;
import ajar.visits.wishes.WishAnswer.Refused;
import ajar.visits.wishes.WishAnswer.Wished;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class WishesTest {

    @Autowired
    Wishes wishes;

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
    }

    @Test
    void areForAPracticeOrAColleague() {
        made(CLEO, practice(false));
        made(CLEO, colleague(ADA));
        assertThat(as(CLEO, () -> wishes.of(HAWTHORN, CLEO)))
                .extracting(WishStanding::state)
                .containsOnly(WishStanding.State.WAITING)
                .hasSize(2);
        assertThat(refused(
                        CLEO,
                        new Asked(ADA, WAITING_TIME, MONDAY, MONDAY, Wish.Extent.EITHER, Wish.Time.EITHER, false)))
                .isEqualTo(Refusal.NEITHER_NOR);
    }

    @Test
    void areNotForOneself() {
        assertThat(refused(CLEO, colleague(CLEO))).isEqualTo(Refusal.YOURSELF);
        assertThat(refused(CLEO, colleague(SAM))).isEqualTo(Refusal.UNKNOWN_HOST);
        assertThat(refused(CLEO, asked(null, new PracticeId(new UUID(0, 1)), false)))
                .isEqualTo(Refusal.UNKNOWN_PRACTICE);
    }

    @Test
    void takeACoachAlongWhereThereIsOne() {
        made(CLEO, practice(true));
        assertThat(refused(JONAS, practice(true))).isEqualTo(Refusal.NO_COACH);
    }

    @Test
    void waitOnceEach() {
        var first = made(CLEO, practice(false));
        assertThat(refused(CLEO, practice(false))).isEqualTo(Refusal.ALREADY_WISHED);
        assertThat(as(CLEO, () -> wishes.withdraw(HAWTHORN, CLEO, first))).isTrue();
        made(CLEO, practice(false));
    }

    @Test
    void areChangedAndStayAsOld() {
        var wish = made(CLEO, practice(false));
        owner.db().sql("update visits.wish set wished_at = '2026-02-03 12:00Z'").update();
        var other =
                new Asked(null, WAITING_TIME, MONDAY, MONDAY.plusWeeks(2), Wish.Extent.WHOLE, Wish.Time.COVERED, false);
        assertThat(as(CLEO, () -> wishes.change(HAWTHORN, CLEO, wish, other))).isEqualTo(new Wished(wish));
        var standing = as(CLEO, () -> wishes.of(HAWTHORN, CLEO)).getFirst();
        assertThat(standing.wish().asked()).isEqualTo(other);
        assertThat(standing.wish().wishedOn()).isEqualTo("2026-02-03");
    }

    @Test
    void areChangedByTheirMakerAlone() {
        var wish = made(CLEO, practice(false));
        assertThat(as(BEN, () -> wishes.change(HAWTHORN, BEN, wish, colleague(ADA))))
                .isEqualTo(new Refused(Refusal.NOT_OPEN));
        as(CLEO, () -> wishes.withdraw(HAWTHORN, CLEO, wish));
        assertThat(as(CLEO, () -> wishes.change(HAWTHORN, CLEO, wish, practice(false))))
                .isEqualTo(new Refused(Refusal.NOT_OPEN));
    }

    @Test
    void areTakenBackByTheirMakerAlone() {
        var wish = made(CLEO, practice(false));
        assertThat(as(BEN, () -> wishes.withdraw(HAWTHORN, BEN, wish))).isFalse();
        assertThat(as(BEN, () -> wishes.withdraw(HAWTHORN, CLEO, wish))).isFalse();
        assertThat(as(CLEO, () -> wishes.of(HAWTHORN, CLEO)))
                .extracting(WishStanding::state)
                .containsExactly(WishStanding.State.WAITING);
    }

    /** A colleague sees no wish but their own, whatever is asked; who organises sees them all. */
    @Test
    void areNobodyElsesBusiness() {
        made(CLEO, practice(false));
        assertThat(seenBy(BEN)).isZero();
        assertThat(seenBy(ADA)).isZero();
        assertThat(seenBy(CLEO)).isEqualTo(1);
        assertThat(seenBy(SAM)).isEqualTo(1);
    }

    private int seenBy(PersonId person) {
        return as(person, () -> new TransactionTemplate(transactions)
                .execute(begun -> db.sql("select count(*) from visits.wish")
                        .query(Integer.class)
                        .single()));
    }

    private WishId made(PersonId visitor, Asked asked) {
        var answer = as(visitor, () -> wishes.make(HAWTHORN, visitor, asked));
        assertThat(answer).isInstanceOf(Wished.class);
        return ((Wished) answer).wish();
    }

    private Refusal refused(PersonId visitor, Asked asked) {
        var answer = as(visitor, () -> wishes.make(HAWTHORN, visitor, asked));
        assertThat(answer).isInstanceOf(Refused.class);
        return ((Refused) answer).why();
    }

    private static Asked practice(boolean coach) {
        return asked(null, WAITING_TIME, coach);
    }

    private static Asked colleague(PersonId host) {
        return asked(host, null, false);
    }

    private static Asked asked(@Nullable PersonId host, @Nullable PracticeId practice, boolean coach) {
        return new Asked(host, practice, MONDAY, MONDAY.plusWeeks(4), Wish.Extent.EITHER, Wish.Time.EITHER, coach);
    }

    private static <T> T as(PersonId person, Supplier<T> work) {
        return DatabaseContext.as(person.value(), HAWTHORN.value(), work::get);
    }
}
