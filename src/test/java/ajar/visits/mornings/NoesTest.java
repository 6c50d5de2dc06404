package ajar.visits.mornings;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.ADAS_TUESDAY_3;
import static ajar.Hawthorn.CLEO;
import static ajar.Hawthorn.DARA;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.JONAS;
import static ajar.Hawthorn.MIRA;
import static ajar.Hawthorn.MONDAY;
import static ajar.Hawthorn.PAT;
import static ajar.Hawthorn.SAM;
import static ajar.Hawthorn.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.visits.Cancellation;
import ajar.visits.LessonPart;
import ajar.visits.OpenLessonId;
import ajar.visits.WishId;
import ajar.visits.agreed.AgreedVisit;
import ajar.visits.agreed.AgreedVisits;
import ajar.visits.agreed.Agreements;
import ajar.visits.agreed.News;
import ajar.visits.agreed.Proposal;
import ajar.visits.agreed.Replies;
import ajar.visits.agreed.Seating;
import ajar.visits.agreed.Unsettled;
import ajar.visits.doors.Chairs;
import ajar.visits.doors.Doors;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Ada has opened her Tuesday lesson; Cleo comes on the second Tuesday, and Mira takes Cleo's class meanwhile. Somebody says no. */
@ModuleTest
class NoesTest {

    private static final LocalDateTime NOW = TUESDAY.atTime(7, 10);
    private static final java.time.LocalDate NEXT_TUESDAY = TUESDAY.plusWeeks(1);
    private static final OpenLessonId ADAS_DOOR = new OpenLessonId(new UUID(3, 1));
    private static final WishId CLEOS_WISH = new WishId(new UUID(4, 1));

    @Autowired
    Mornings mornings;

    @Autowired
    Agreements agreements;

    @Autowired
    AgreedVisits visits;

    @Autowired
    Replies replies;

    @Autowired
    Chairs chairs;

    @Autowired
    Doors doors;

    @Autowired
    Unsettled unsettled;

    @Autowired
    News news;

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
        owner.db()
                .sql("insert into visits.rule_profile (school, profile, colleagues_cover) values (?, 'volunteers',"
                        + " 'volunteers')")
                .param(HAWTHORN.value())
                .update();
        owner.db()
                .sql("""
                    insert into visits.open_lesson (id, school, thread, host, first_date, last_date, to_see, chairs)
                    values (?, ?, ?, ?, date '2026-09-07', date '2026-12-18', 'How long she waits after a question.', 2)
                    """)
                .params(ADAS_DOOR.value(), HAWTHORN.value(), ADAS_TUESDAY_3.value(), ADA.value())
                .update();
        owner.db()
                .sql("insert into visits.exempt_from_cover (school, person) values (?, ?)")
                .params(HAWTHORN.value(), DARA.value())
                .update();
        wish(CLEOS_WISH, CLEO);
        var covered = new Proposal(CLEOS_WISH, null, CLEO, ADAS_DOOR, NEXT_TUESDAY, LessonPart.WHOLE, MIRA, null);
        assertThat(as(SAM, () -> agree(covered))).isEqualTo(Seating.AGREED);
    }

    @Test
    void giveTheClassToWhoOffered() throws InterruptedException {
        offers(JONAS);
        mirasNo();
        assertThat(cleosVisit().covers()).extracting(AgreedVisit.Cover::standIn).containsExactly(JONAS);
        assertThat(cleosVisit().date()).isEqualTo(NEXT_TUESDAY);
        assertThat(waiting()).isEmpty();
        assertThat(newsOf(CLEO)).extracting(News.Item::what).containsExactly(News.What.OTHER_STAND_IN);
        assertThat(newsOf(ADA)).isEmpty();
        assertThat(newsOf(MIRA)).isEmpty();
    }

    @Test
    void moveNobodyWithoutAsking() throws InterruptedException {
        mirasNo();
        assertThat(cleosVisit().date()).isEqualTo(NEXT_TUESDAY);
        assertThat(cleosVisit().covers()).isEmpty();
        assertThat(waiting()).containsExactly(Unsettled.Why.STAND_IN);
        confirm();
        assertThat(waiting()).isEmpty();
        assertThat(newsOf(CLEO)).extracting(News.Item::what).containsExactly(News.What.VISIT_OFF);
        assertThat(newsOf(ADA)).extracting(News.Item::what).containsExactly(News.What.GUEST_OFF);
    }

    /** Jonas has been to Ada and wished first; Mira has never been anywhere. */
    @Test
    void offerAFreedChairToWhomItServesBest() throws InterruptedException {
        sits(JONAS, TUESDAY);
        replyOfCleo();
        sits(DARA, NEXT_TUESDAY);
        sits(PAT, NEXT_TUESDAY);
        wish(new WishId(new UUID(4, 2)), JONAS);
        wish(new WishId(new UUID(4, 3)), MIRA);
        as(DARA, () -> chairs.giveBack(HAWTHORN, DARA, ADAS_DOOR, NEXT_TUESDAY));
        isHeard();
        assertThat(agreed())
                .filteredOn(visit -> visit.date().equals(NEXT_TUESDAY))
                .extracting(AgreedVisit::visitor)
                .containsExactlyInAnyOrder(PAT, MIRA);
    }

    @Test
    void takeTheWishBackWithTheChair() throws InterruptedException {
        assertThat(as(CLEO, () -> chairs.giveBack(HAWTHORN, CLEO, ADAS_DOOR, NEXT_TUESDAY)))
                .isTrue();
        isHeard();
        assertThat(agreed()).isEmpty();
    }

    @Test
    void areHarmlessTwiceAndLate() throws InterruptedException {
        var visit = cleosVisit().id();
        assertThat(as(CLEO, () -> replies.decline(HAWTHORN, visit, CLEO, NOW))).isEqualTo(Replies.Reply.HEARD);
        assertThat(as(CLEO, () -> replies.decline(HAWTHORN, visit, CLEO, NOW))).isEqualTo(Replies.Reply.HEARD);
        assertThat(as(CLEO, () -> replies.decline(HAWTHORN, visit, CLEO, NOW.plusDays(8))))
                .isEqualTo(Replies.Reply.OVER);
        assertThat(as(JONAS, () -> replies.decline(HAWTHORN, visit, JONAS, NOW)))
                .isEqualTo(Replies.Reply.NOT_YOURS);
        isHeard();
    }

    @Test
    void ofAHostWaitForAnotherDoor() throws InterruptedException {
        as(ADA, () -> doors.shut(HAWTHORN, ADA, ADAS_DOOR, NEXT_TUESDAY));
        isHeard();
        assertThat(newsOf(CLEO))
                .extracting(News.Item::why, News.Item::wished)
                .containsExactly(org.assertj.core.api.Assertions.tuple(Cancellation.DOOR_SHUT, true));
        assertThat(waiting()).containsExactly(Unsettled.Why.DOOR_SHUT);
        assertThat(agreed()).isEmpty();
        confirm();
        assertThat(waiting()).isEmpty();
        assertThat(cleosVisit().date()).isAfter(TUESDAY).isNotEqualTo(NEXT_TUESDAY);
    }

    @Test
    void ofTheCalendarWaitUntilSettled() {
        owner.db().sql("""
            insert into school.calendar_change (school, division, on_date, closed)
            select school, id, date '2026-09-15', true from school.division
            """).update();
        assertThat(waiting()).containsExactly(Unsettled.Why.TIME);
        confirm();
        assertThat(waiting()).isEmpty();
        assertThat(newsOf(CLEO)).extracting(News.Item::why).containsExactly(Cancellation.DAY_CLOSED);
    }

    /** On a day of early release the third period begins at 9:30. */
    @Test
    void ofTheBellsMoveTheVisitWithItsLesson() {
        owner.db().sql("""
            insert into school.calendar_change (school, division, on_date, bell_schedule)
            select school, division, date '2026-09-15', id from school.bell_schedule where name = 'Early release'
            """).update();
        assertThat(waiting()).containsExactly(Unsettled.Why.TIME);
        confirm();
        assertThat(waiting()).isEmpty();
        assertThat(cleosVisit().from()).isEqualTo(NEXT_TUESDAY.atTime(9, 30));
        assertThat(cleosVisit().covers()).singleElement().satisfies(cover -> assertThat(cover.from())
                .isEqualTo(NEXT_TUESDAY.atTime(9, 30)));
    }

    private void mirasNo() throws InterruptedException {
        var cover = cleosVisit().covers().getFirst().id();
        assertThat(as(MIRA, () -> replies.declineCover(HAWTHORN, cover, MIRA, NOW)))
                .isEqualTo(Replies.Reply.HEARD);
        isHeard();
    }

    private void replyOfCleo() throws InterruptedException {
        var visit = cleosVisit().id();
        as(CLEO, () -> replies.decline(HAWTHORN, visit, CLEO, NOW));
        isHeard();
    }

    private void sits(PersonId visitor, java.time.LocalDate date) {
        assertThat(as(SAM, () -> agree(Proposal.chair(visitor, ADAS_DOOR, date, LessonPart.WHOLE))))
                .isEqualTo(Seating.AGREED);
    }

    private void confirm() {
        var digest = as(SAM, () -> mornings.look(HAWTHORN, NOW, 1)).digest();
        assertThat(as(SAM, () -> mornings.confirm(HAWTHORN, SAM, NOW, 1, digest)))
                .isEqualTo(Mornings.Confirmed.DONE);
    }

    private List<Unsettled.Why> waiting() {
        return as(SAM, () -> unsettled.after(HAWTHORN, NOW)).stream()
                .map(Unsettled.Waiting::why)
                .toList();
    }

    private List<News.Item> newsOf(PersonId person) {
        return as(person, () -> news.of(HAWTHORN, person, TUESDAY));
    }

    private AgreedVisit cleosVisit() {
        return agreed().stream()
                .filter(visit -> visit.visitor().equals(CLEO))
                .findFirst()
                .orElseThrow();
    }

    private List<AgreedVisit> agreed() {
        return as(SAM, () -> visits.between(HAWTHORN, MONDAY, MONDAY.plusWeeks(8)));
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

    private void offers(PersonId person) {
        owner.db().sql("""
            insert into visits.offer (school, person, cycle_day, period, first_date, last_date)
            values (?, ?, 2, 3, date '2026-09-07', date '2026-12-18')
            """).params(HAWTHORN.value(), person.value()).update();
    }

    private void isHeard() throws InterruptedException {
        for (var looks = 0; looks < 600 && unheard() > 0; looks++) {
            Thread.sleep(50);
        }
        assertThat(unheard()).as("a no that nobody answered").isZero();
    }

    private int unheard() {
        return owner.db()
                .sql("select count(*) from ground.event_publication where completion_date is null")
                .query(Integer.class)
                .single();
    }

    private Seating agree(Proposal proposal) {
        return Objects.requireNonNull(
                new TransactionTemplate(transactions).execute(status -> agreements.agree(HAWTHORN, proposal)));
    }

    private static <T> T as(PersonId person, Supplier<T> work) {
        return DatabaseContext.as(person.value(), HAWTHORN.value(), work::get);
    }
}
