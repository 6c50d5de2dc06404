package ajar.visits.leaving;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.ADAS_TUESDAY_3;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.CLEO;
import static ajar.Hawthorn.DARA;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.MIRA;
import static ajar.Hawthorn.MONDAY;
import static ajar.Hawthorn.PAT;
import static ajar.Hawthorn.SAM;
import static ajar.Hawthorn.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.school.people.Departures;
import ajar.visits.LessonPart;
import ajar.visits.OpenLessonId;
import ajar.visits.WishId;
import ajar.visits.agreed.AgreedVisit;
import ajar.visits.agreed.AgreedVisits;
import ajar.visits.agreed.Agreements;
import ajar.visits.agreed.Proposal;
import ajar.visits.agreed.Seating;
import ajar.visits.agreed.Unsettled;
import ajar.visits.doors.Doors;
import ajar.visits.mornings.Mornings;
import ajar.visits.offers.Offers;
import ajar.visits.wishes.WishStanding;
import ajar.visits.wishes.Wishes;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ada has opened her Tuesday lesson. Cleo comes this Tuesday and on the second; Mira takes her class meanwhile, and Dara talks the second
 * visit over with her. It is Tuesday noon, and somebody leaves the school.
 */
@ModuleTest
class LeaversTest {

    private static final LocalDateTime NOW = TUESDAY.atTime(12, 0);
    private static final LocalDate NEXT_TUESDAY = TUESDAY.plusWeeks(1);
    private static final OpenLessonId ADAS_DOOR = new OpenLessonId(new UUID(3, 1));
    private static final WishId CLEOS_WISH = new WishId(new UUID(4, 1));
    private static final WishId BENS_WISH = new WishId(new UUID(4, 2));

    @Autowired
    Departures departures;

    @Autowired
    Agreements agreements;

    @Autowired
    AgreedVisits visits;

    @Autowired
    Unsettled unsettled;

    @Autowired
    Mornings mornings;

    @Autowired
    Doors doors;

    @Autowired
    Wishes wishes;

    @Autowired
    Offers offers;

    @Autowired
    SettableClock clock;

    @Autowired
    Owner owner;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void cleoIsToVisitAda() {
        Hawthorn.foundIn(owner);
        clock.set(NOW, ZoneId.of("Europe/London"));
        owner.db().sql("""
            insert into visits.rule_profile (school, profile, colleagues_cover) values (?, 'volunteers', 'volunteers')
            """).param(HAWTHORN.value()).update();
        owner.db()
                .sql("""
                    insert into visits.open_lesson (id, school, thread, host, first_date, last_date, to_see, chairs)
                    values (?, ?, ?, ?, date '2026-09-07', date '2026-12-18', 'How long she waits after a question.', 2)
                    """)
                .params(ADAS_DOOR.value(), HAWTHORN.value(), ADAS_TUESDAY_3.value(), ADA.value())
                .update();
        wish(CLEOS_WISH, CLEO);
        wish(BENS_WISH, BEN);
        agree(new Proposal(null, null, CLEO, ADAS_DOOR, TUESDAY, LessonPart.WHOLE, MIRA, null));
        var talk = new Proposal.Debrief(DARA, NEXT_TUESDAY.atTime(12, 10), NEXT_TUESDAY.atTime(12, 25));
        agree(new Proposal(CLEOS_WISH, null, CLEO, ADAS_DOOR, NEXT_TUESDAY, LessonPart.WHOLE, MIRA, talk));
    }

    @Test
    void shutTheirDoors() {
        leaves(ADA);
        assertThat(as(SAM, () -> doors.between(HAWTHORN, TUESDAY, TUESDAY.plusYears(1))))
                .isEmpty();
        assertThat(visitsFrom(TUESDAY.plusDays(1))).isEmpty();
        assertThat(waiting()).containsExactly(Unsettled.Why.DOOR_SHUT);
        assertThat(bookingsOf(CLEO, NEXT_TUESDAY)).isZero();
    }

    @Test
    void keepWhatHasBeen() {
        leaves(ADA);
        assertThat(visitsFrom(TUESDAY)).extracting(AgreedVisit::visitor).containsExactly(CLEO);
    }

    @Test
    void takeTheirWishesAlong() {
        leaves(BEN);
        assertThat(stateOf(BEN)).containsExactly(WishStanding.State.WITHDRAWN);
        assertThat(stateOf(CLEO)).containsExactly(WishStanding.State.AGREED);
    }

    @Test
    void giveTheirChairsBack() {
        leaves(CLEO);
        // Ben's wish is the only one left, and Dara can take his class.
        assertThat(visitsFrom(TUESDAY.plusDays(1)))
                .extracting(AgreedVisit::visitor)
                .containsExactly(BEN);
        assertThat(stateOf(CLEO)).containsExactly(WishStanding.State.WITHDRAWN);
        assertThat(bookingsOf(MIRA, NEXT_TUESDAY)).isZero();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void leaveTheirCoversToSomebodyElse() {
        leaves(MIRA);
        assertThat(visitsFrom(TUESDAY.plusDays(1))).singleElement().satisfies(visit -> assertThat(visit.covers())
                .isEmpty());
        assertThat(waiting()).containsExactly(Unsettled.Why.STAND_IN);
    }

    @Test
    void leaveTheirTalksToWhoIsThere() {
        leaves(DARA);
        assertThat(visitsFrom(TUESDAY.plusDays(1))).singleElement().satisfies(visit -> assertThat(visit.debrief())
                .isNull());
        assertThat(bookingsOf(DARA, NEXT_TUESDAY)).isZero();
    }

    @Test
    void takeTheirOffersAlong() {
        owner.db().sql("""
            insert into visits.offer (school, person, cycle_day, period, first_date, last_date)
            values (?, ?, 2, 3, date '2026-09-07', date '2026-12-18')
            """).params(HAWTHORN.value(), BEN.value()).update();
        leaves(BEN);
        assertThat(as(SAM, () -> offers.of(HAWTHORN, BEN))).isEmpty();
    }

    /** What has been with them this week stays among the facts, and neither today's repair nor one of the weeks after may break on it. */
    @Test
    void breakNoRepair() {
        report(ADA, NEXT_TUESDAY.plusWeeks(1));
        leaves(ADA);
        leaves(MIRA);
        for (var days : List.of(0, 2, 7, 14)) {
            assertThat(as(SAM, () -> mornings.look(HAWTHORN, NOW.plusDays(days), 1))
                            .digest())
                    .isNotEmpty();
        }
    }

    private void report(PersonId person, LocalDate date) {
        owner.db()
                .sql("insert into visits.absence (school, person, during, reported_by) values (?, ?, tsrange(?, ?), ?)")
                .params(
                        HAWTHORN.value(),
                        person.value(),
                        date.atStartOfDay(),
                        date.plusDays(1).atStartOfDay(),
                        person.value())
                .update();
    }

    /** Whole or not at all: where what was agreed cannot be settled, the person has not left either. */
    @Test
    void leaveInOneTransaction() {
        var transaction = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> as(
                        PAT,
                        () -> transaction.execute(status -> {
                            departures.leave(HAWTHORN, ADA);
                            throw new IllegalStateException("the light goes out");
                        })))
                .hasMessage("the light goes out");
        assertThat(as(SAM, () -> doors.between(HAWTHORN, TUESDAY, TUESDAY.plusYears(1))))
                .hasSize(1);
        assertThat(visitsFrom(TUESDAY.plusDays(1))).hasSize(1);
        assertThat(as(PAT, () -> departures.of(HAWTHORN))).isEmpty();
    }

    private void leaves(PersonId person) {
        assertThat(as(PAT, () -> departures.leave(HAWTHORN, person))).isEqualTo(Departures.Answer.DONE);
        isHeard();
    }

    /** The noes that follow are answered later, each in its own transaction. */
    private void isHeard() {
        var open = "select count(*) from ground.event_publication where completion_date is null";
        for (var looks = 0;
                looks < 600 && owner.db().sql(open).query(Integer.class).single() > 0;
                looks++) {
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
        assertThat(owner.db().sql(open).query(Integer.class).single()).isZero();
    }

    private List<AgreedVisit> visitsFrom(LocalDate date) {
        return as(SAM, () -> visits.between(HAWTHORN, date, MONDAY.plusWeeks(8)));
    }

    private List<Unsettled.Why> waiting() {
        return as(SAM, () -> unsettled.after(HAWTHORN, NOW)).stream()
                .map(Unsettled.Waiting::why)
                .toList();
    }

    private List<WishStanding.State> stateOf(PersonId person) {
        return as(SAM, () -> wishes.of(HAWTHORN, person)).stream()
                .map(WishStanding::state)
                .toList();
    }

    private int bookingsOf(PersonId person, LocalDate date) {
        return owner.db()
                .sql("select count(*) from visits.booking where holder = ? and during && tsrange(?, ?)")
                .params(person.value(), date.atStartOfDay(), date.plusDays(1).atStartOfDay())
                .query(Integer.class)
                .single();
    }

    private void wish(WishId wish, PersonId visitor) {
        owner.db()
                .sql("""
                    insert into visits.wish (id, school, visitor, host, first_date, last_date)
                    values (?, ?, ?, ?, date '2026-09-07', date '2026-10-16')
                    """)
                .params(wish.value(), HAWTHORN.value(), visitor.value(), ADA.value())
                .update();
    }

    private void agree(Proposal proposal) {
        var transaction = new TransactionTemplate(transactions);
        Seating seating = as(SAM, () -> transaction.execute(status -> agreements.agree(HAWTHORN, proposal)));
        assertThat(seating).isEqualTo(Seating.AGREED);
    }

    private static <T> T as(PersonId person, Supplier<T> work) {
        return DatabaseContext.as(person.value(), HAWTHORN.value(), work::get);
    }
}
