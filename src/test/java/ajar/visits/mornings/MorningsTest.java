package ajar.visits.mornings;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.ADAS_TUESDAY_3;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.CLEO;
import static ajar.Hawthorn.DARA;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.JONAS;
import static ajar.Hawthorn.MIRA;
import static ajar.Hawthorn.MONDAY;
import static ajar.Hawthorn.SAM;
import static ajar.Hawthorn.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.site.times.OwnTimes;
import ajar.visits.LessonPart;
import ajar.visits.OpenLessonId;
import ajar.visits.WishId;
import ajar.visits.agreed.AbsenceCovers;
import ajar.visits.agreed.Absences;
import ajar.visits.agreed.AgreedVisit;
import ajar.visits.agreed.AgreedVisits;
import ajar.visits.agreed.Agreements;
import ajar.visits.agreed.Cancellations;
import ajar.visits.agreed.Proposal;
import ajar.visits.agreed.Seating;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Ada has opened her Tuesday lesson; Cleo comes, and Mira takes Cleo's class meanwhile. Tuesday, 7:10. */
@ModuleTest
class MorningsTest {

    private static final LocalDateTime TEN_PAST_SEVEN = TUESDAY.atTime(7, 10);
    private static final OpenLessonId ADAS_DOOR = new OpenLessonId(new UUID(3, 1));
    private static final WishId CLEOS_WISH = new WishId(new UUID(4, 1));

    @Autowired
    Mornings mornings;

    @Autowired
    Absences absences;

    @Autowired
    AbsenceCovers absenceCovers;

    @Autowired
    Agreements agreements;

    @Autowired
    AgreedVisits visits;

    @Autowired
    Cancellations cancellations;

    @Autowired
    GapFilling filling;

    @Autowired
    OwnTimes times;

    @Autowired
    SettableClock clock;

    @Autowired
    Owner owner;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void cleoVisitsAda() {
        Hawthorn.foundIn(owner);
        clock.set(TEN_PAST_SEVEN, ZoneId.of("Europe/London"));
        owner.db()
                .sql(
                        "insert into visits.rule_profile (school, profile, colleagues_cover) values (?, 'volunteers', 'volunteers')")
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
                .sql("""
                insert into visits.wish (id, school, visitor, host, first_date, last_date)
                values (?, ?, ?, ?, date '2026-09-07', date '2026-10-16')
                """)
                .params(CLEOS_WISH.value(), HAWTHORN.value(), CLEO.value(), ADA.value())
                .update();
        var covered = new Proposal(CLEOS_WISH, null, CLEO, ADAS_DOOR, TUESDAY, LessonPart.WHOLE, MIRA, null);
        assertThat(asSam(() -> agree(covered))).isEqualTo(Seating.AGREED);
    }

    @Test
    void areQuietWhenNobodyIsAway() {
        var morning = look();
        assertThat(morning.absences()).isEmpty();
        assertThat(morning.changes()).isEmpty();
        assertThat(morning.isSettled()).isTrue();
        assertThat(morning.untouched()).isEqualTo(3);
    }

    /** Dara could talk the visit over with Cleo, who is free later that day; nobody asked for it this morning. */
    @Test
    void addNoTalkThatNobodyMissed() {
        owner.db()
                .sql("""
                insert into school.standing_time (school, person, cycle_day, period, kind)
                values ('%s', '%s', 2, 5, 'protected'), ('%s', '%s', 2, 6, 'on_call')
                """.formatted(HAWTHORN.value(), CLEO.value(), HAWTHORN.value(), CLEO.value()))
                .update();
        assertThat(look().changes()).isEmpty();
    }

    @Test
    void moveTheVisitWhenTheHostIsIll() {
        ill(ADA);
        var morning = look();
        assertThat(morning.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.absent()).isEqualTo(ADA);
            assertThat(gap.lesson().lesson()).isEqualTo(ADAS_TUESDAY_3);
        });
        assertThat(morning.moved()).isEqualTo(1);
        assertThat(morning.cancelled()).isZero();
        assertThat(confirm(morning)).isEqualTo(Mornings.Confirmed.DONE);
        assertThat(agreed()).singleElement().satisfies(visit -> {
            assertThat(visit.visitor()).isEqualTo(CLEO);
            assertThat(visit.date()).isAfter(TUESDAY);
            assertThat(visit.covers()).isNotEmpty();
        });
        assertThat(look().isSettled()).isTrue();
    }

    @Test
    void findAnotherStandInForAnIllOne() {
        offers(JONAS);
        ill(MIRA);
        var morning = look();
        assertThat(morning.moved()).isZero();
        assertThat(morning.changes())
                .extracting(Morning.PersonChange::person)
                .contains(MIRA)
                .doesNotContain(ADA);
        assertThat(confirm(morning)).isEqualTo(Mornings.Confirmed.DONE);
        var visit = agreed().getFirst();
        assertThat(visit.date()).isEqualTo(TUESDAY);
        assertThat(visit.covers())
                .extracting(AgreedVisit.Cover::standIn)
                .doesNotContain(MIRA)
                .hasSize(1);
    }

    /** The control comes first: without the appointment it is Dara who stands in. */
    @Test
    void chooseNobodyWhoHasAnAppointment() {
        offers(JONAS);
        ill(MIRA);
        assertThat(look().changes()).extracting(Morning.PersonChange::person).contains(DARA);
        meets(DARA);
        var morning = look();
        assertThat(morning.changes())
                .extracting(Morning.PersonChange::person)
                .contains(JONAS)
                .doesNotContain(DARA);
        assertThat(confirm(morning)).isEqualTo(Mornings.Confirmed.DONE);
    }

    @Test
    void giveNoClassByHandToWhoHasAnAppointment() {
        ill(BEN);
        var gaps = look().gaps();
        assertThat(free(gaps)).contains(JONAS);
        meets(JONAS);
        assertThat(free(gaps)).doesNotContain(JONAS);
        var absence = gaps.getFirst().absence();
        var lesson = gaps.getFirst().lesson();
        assertThat(asSam(() -> filling.give(HAWTHORN, absence, lesson.lesson().value(), TUESDAY, JONAS)))
                .isFalse();
    }

    private List<PersonId> free(List<Gap> gaps) {
        return asSam(() -> filling.free(HAWTHORN, gaps)).values().iterator().next();
    }

    /** At twenty to eleven, as a conversation takes the time of each of the two. */
    private void meets(PersonId person) {
        var from = TUESDAY.atTime(10, 40);
        assertThat(as(person, () -> times.take(HAWTHORN, person, from, from.plusMinutes(15), OwnTimes.CONVERSATION)))
                .isPresent();
    }

    @Test
    void leaveEverybodyElseAlone() {
        assertThat(asSam(() -> agree(Proposal.chair(BEN, ADAS_DOOR, TUESDAY.plusWeeks(1), LessonPart.WHOLE))))
                .isEqualTo(Seating.CLASS_LEFT_ALONE);
        assertThat(asSam(() -> agree(Proposal.chair(JONAS, ADAS_DOOR, TUESDAY.plusWeeks(1), LessonPart.WHOLE))))
                .isEqualTo(Seating.AGREED);
        ill(MIRA);
        var before = visitOf(JONAS);
        var morning = look();
        assertThat(morning.changes()).extracting(Morning.PersonChange::person).doesNotContain(JONAS);
        confirm(morning);
        assertThat(visitOf(JONAS)).isEqualTo(before);
    }

    @Test
    void giveTheClassOfTheIllToCoverStaff() {
        ill(BEN);
        var morning = look();
        assertThat(morning.gaps()).singleElement().satisfies(gap -> assertThat(gap.proposed())
                .isNull());
        cancel();
        morning = look();
        assertThat(morning.gaps()).singleElement().satisfies(gap -> assertThat(gap.proposed())
                .isEqualTo(MIRA));
        assertThat(confirm(morning)).isEqualTo(Mornings.Confirmed.DONE);
        assertThat(asSam(() -> absenceCovers.between(HAWTHORN, TUESDAY, TUESDAY)))
                .extracting(AbsenceCovers.AbsenceCover::standIn)
                .containsExactly(MIRA);
    }

    @Test
    void neverGiveTheClassOfTheIllToCoaches() {
        ill(MIRA);
        ill(BEN);
        assertThat(look().gaps()).extracting(Gap::proposed).doesNotContain(DARA);
    }

    @Test
    void changeNothingThatWasNotSeen() {
        ill(ADA);
        var seen = look();
        ill(MIRA);
        assertThat(confirm(seen)).isEqualTo(Mornings.Confirmed.MOVED_ON);
        assertThat(agreed()).singleElement().satisfies(visit -> assertThat(visit.date())
                .isEqualTo(TUESDAY));
    }

    @Test
    void findAnotherStandInAfterANo() {
        offers(JONAS);
        var cover = agreed().getFirst().covers().getFirst().id();
        assertThat(as(MIRA, () -> cancellations.declineCover(HAWTHORN, cover, MIRA)))
                .isTrue();
        var visit = agreed().getFirst().id();
        mornings.findStandIn(HAWTHORN, visit, TEN_PAST_SEVEN);
        assertThat(agreed().getFirst().covers())
                .extracting(AgreedVisit.Cover::standIn)
                .hasSize(1)
                .doesNotContain(MIRA);
    }

    /** Ben wishes for Ada as well; Dara wishes for Cleo, whose chair nobody gave back. */
    @Test
    void offerAFreedChairAndNothingElse() {
        var nextWeek = TUESDAY.plusWeeks(1);
        asSam(() -> agree(Proposal.chair(DARA, ADAS_DOOR, nextWeek, LessonPart.WHOLE)));
        openCleosThursday();
        wish(BEN, ADA);
        wish(DARA, CLEO);
        var dara = Objects.requireNonNull(visitOf(DARA)).id();
        asSam(() -> cancellations.cancel(HAWTHORN, dara, ajar.visits.Cancellation.WITHDRAWN, SAM));
        mornings.offerChair(HAWTHORN, dara, TEN_PAST_SEVEN);
        assertThat(visitOf(DARA)).isNull();
        assertThat(Objects.requireNonNull(visitOf(BEN)).date()).isEqualTo(nextWeek);
    }

    private void openCleosThursday() {
        owner.db()
                .sql("""
                insert into visits.open_lesson (school, thread, host, first_date, last_date, to_see, chairs)
                values (?, ?, ?, date '2026-09-07', date '2026-12-18', 'How she begins.', 2)
                """)
                .params(HAWTHORN.value(), ajar.Hawthorn.CLEOS_THURSDAY_2.value(), CLEO.value())
                .update();
    }

    private void wish(PersonId visitor, PersonId host) {
        owner.db()
                .sql("""
                insert into visits.wish (school, visitor, host, first_date, last_date)
                values (?, ?, ?, date '2026-09-07', date '2026-10-16')
                """)
                .params(HAWTHORN.value(), visitor.value(), host.value())
                .update();
    }

    @Test
    void treatAShutDoorLikeAnAbsence() {
        owner.db()
                .sql("insert into visits.shutting (school, open_lesson, on_date, shut_by) values (?, ?, ?, ?)")
                .params(HAWTHORN.value(), ADAS_DOOR.value(), TUESDAY, ADA.value())
                .update();
        assertThat(look().moved()).isEqualTo(1);
    }

    @Test
    void treatAClosedDayLikeAnAbsence() {
        owner.db().sql("""
                insert into school.calendar_change (school, division, on_date, closed)
                select school, id, date '2026-09-08', true from school.division
                """).update();
        var morning = look();
        assertThat(morning.cancelled()).isEqualTo(1);
        assertThat(confirm(morning)).isEqualTo(Mornings.Confirmed.DONE);
        assertThat(agreed()).allSatisfy(visit -> assertThat(visit.date()).isAfter(TUESDAY));
    }

    private void offers(PersonId person) {
        owner.db().sql("""
                insert into visits.offer (school, person, cycle_day, period, first_date, last_date)
                values (?, ?, 2, 3, date '2026-09-07', date '2026-12-18')
                """).params(HAWTHORN.value(), person.value()).update();
    }

    private void ill(PersonId person) {
        as(SAM, () -> {
            absences.report(
                    HAWTHORN,
                    person,
                    TUESDAY.atStartOfDay(),
                    TUESDAY.plusDays(1).atStartOfDay(),
                    SAM);
            return true;
        });
    }

    private void cancel() {
        asSam(() -> cancellations.cancel(HAWTHORN, agreed().getFirst().id(), ajar.visits.Cancellation.WITHDRAWN, SAM));
    }

    private Morning look() {
        return asSam(() -> mornings.look(HAWTHORN, TEN_PAST_SEVEN, 1));
    }

    private Mornings.Confirmed confirm(Morning morning) {
        return asSam(() -> mornings.confirm(HAWTHORN, SAM, TEN_PAST_SEVEN, 1, morning.digest()));
    }

    private List<AgreedVisit> agreed() {
        return asSam(() -> visits.between(HAWTHORN, MONDAY, MONDAY.plusWeeks(6)));
    }

    private @Nullable AgreedVisit visitOf(PersonId visitor) {
        return agreed().stream()
                .filter(visit -> visit.visitor().equals(visitor))
                .findFirst()
                .orElse(null);
    }

    private Seating agree(Proposal proposal) {
        return Objects.requireNonNull(
                new TransactionTemplate(transactions).execute(status -> agreements.agree(HAWTHORN, proposal)));
    }

    private <T> T asSam(Supplier<T> work) {
        return as(SAM, work);
    }

    private static <T> T as(PersonId person, Supplier<T> work) {
        return DatabaseContext.as(person.value(), HAWTHORN.value(), work::get);
    }
}
