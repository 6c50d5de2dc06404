package ajar.visits.agreed;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.ADAS_MONDAY_1;
import static ajar.Hawthorn.ADAS_TUESDAY_3;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.BENS_TUESDAY_3;
import static ajar.Hawthorn.CLEO;
import static ajar.Hawthorn.DARA;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.JONAS;
import static ajar.Hawthorn.MONDAY;
import static ajar.Hawthorn.SAM;
import static ajar.Hawthorn.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.LessonId;
import ajar.school.PersonId;
import ajar.visits.Cancellation;
import ajar.visits.LessonPart;
import ajar.visits.OpenLessonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class AgreementsTest {

    @Autowired
    Agreements agreements;

    @Autowired
    AgreedVisits visits;

    @Autowired
    Cancellations cancellations;

    @Autowired
    Owner owner;

    @Autowired
    PlatformTransactionManager transactions;

    private OpenLessonId adasTuesday;
    private OpenLessonId adasMonday;
    private OpenLessonId bensTuesday;

    AgreementsTest() {
        adasTuesday = new OpenLessonId(UUID.randomUUID());
        adasMonday = new OpenLessonId(UUID.randomUUID());
        bensTuesday = new OpenLessonId(UUID.randomUUID());
    }

    @BeforeEach
    void doorsAreOpen() {
        Hawthorn.foundIn(owner);
        open(adasTuesday, ADAS_TUESDAY_3, ADA);
        open(adasMonday, ADAS_MONDAY_1, ADA);
        open(bensTuesday, BENS_TUESDAY_3, BEN);
    }

    @Test
    void seatAFreeColleague() {
        assertThat(asSam(() -> agree(chair(JONAS, adasTuesday, TUESDAY)))).isEqualTo(Seating.AGREED);
        assertThat(asSam(this::agreedOnTuesday)).singleElement().satisfies(visit -> {
            assertThat(visit.visitor()).isEqualTo(JONAS);
            assertThat(visit.hostName()).isEqualTo("Ada Okafor");
            assertThat(visit.isCovered()).isFalse();
        });
    }

    @Test
    void leaveNoClassAlone() {
        assertThat(asSam(() -> agree(chair(CLEO, adasTuesday, TUESDAY)))).isEqualTo(Seating.CLASS_LEFT_ALONE);
        assertThat(asSam(this::agreedOnTuesday)).isEmpty();
    }

    @Test
    void giveTheClassToTheStandIn() {
        assertThat(asSam(() -> agree(covered(CLEO, adasTuesday, JONAS)))).isEqualTo(Seating.AGREED);
        assertThat(asSam(this::agreedOnTuesday).getFirst().covers())
                .singleElement()
                .satisfies(cover -> {
                    assertThat(cover.standInName()).isEqualTo("Jonas Petrov");
                    assertThat(cover.part()).isEqualTo(LessonPart.WHOLE);
                });
    }

    @Test
    void leaveNoTraceOfWhatClashes() {
        asSam(() -> agree(covered(CLEO, adasTuesday, JONAS)));
        assertThat(asSam(() -> agree(chair(JONAS, bensTuesday, TUESDAY)))).isEqualTo(Seating.TAKEN_ELSEWHERE);
        assertThat(asSam(this::agreedOnTuesday)).hasSize(1);
        assertThat(count("visits.booking")).isEqualTo(4);
    }

    @Test
    void bookHostAndRoomOnce() {
        asSam(() -> agree(chair(JONAS, adasTuesday, TUESDAY)));
        assertThat(asSam(() -> agree(chair(DARA, adasTuesday, TUESDAY)))).isEqualTo(Seating.AGREED);
        assertThat(bookings("hosting")).isEqualTo(2);
        assertThat(bookings("visiting")).isEqualTo(2);
    }

    @Test
    void keepTheHostBookedForTheOneWhoStays() {
        asSam(() -> agree(chair(JONAS, adasTuesday, TUESDAY)));
        asSam(() -> agree(chair(DARA, adasTuesday, TUESDAY)));
        var first = asSam(this::agreedOnTuesday).getFirst().id();
        asSam(() -> cancellations.cancel(HAWTHORN, first, Cancellation.DECLINED, SAM));
        assertThat(bookings("hosting")).isEqualTo(2);
        var second = asSam(this::agreedOnTuesday).getFirst().id();
        asSam(() -> cancellations.cancel(HAWTHORN, second, Cancellation.DECLINED, SAM));
        assertThat(count("visits.booking")).isZero();
    }

    @Test
    void freeEverybodyWhenCancelled() {
        asSam(() -> agree(covered(CLEO, adasTuesday, JONAS)));
        var visit = asSam(this::agreedOnTuesday).getFirst().id();
        assertThat(asSam(() -> cancellations.cancel(HAWTHORN, visit, Cancellation.ABSENCE, SAM)))
                .isTrue();
        assertThat(asSam(() -> cancellations.cancel(HAWTHORN, visit, Cancellation.ABSENCE, SAM)))
                .isFalse();
        assertThat(asSam(() -> agree(chair(JONAS, bensTuesday, TUESDAY)))).isEqualTo(Seating.AGREED);
    }

    @Test
    void takeHalvesForTheirHalfOnly() {
        var firstHalf = new Proposal(null, null, CLEO, adasTuesday, TUESDAY, LessonPart.FIRST_HALF, JONAS, null);
        var secondHalf = new Proposal(null, null, BEN, adasTuesday, TUESDAY, LessonPart.SECOND_HALF, JONAS, null);
        assertThat(asSam(() -> agree(firstHalf))).isEqualTo(Seating.AGREED);
        assertThat(asSam(() -> agree(secondHalf))).isEqualTo(Seating.AGREED);
        assertThat(asSam(this::agreedOnTuesday))
                .flatExtracting(AgreedVisit::covers)
                .extracting(AgreedVisit.Cover::part)
                .containsExactly(LessonPart.FIRST_HALF, LessonPart.SECOND_HALF);
    }

    @Test
    void refuseALessonThatDoesNotTakePlace() {
        assertThat(asSam(() -> agree(chair(JONAS, adasTuesday, MONDAY)))).isEqualTo(Seating.NO_LESSON_THEN);
    }

    @Test
    void stayUnseenByWhoIsNotInvolved() {
        asSam(() -> agree(covered(CLEO, adasTuesday, JONAS)));
        for (var involved : List.of(ADA, CLEO, JONAS)) {
            assertThat(as(involved, this::agreedOnTuesday)).hasSize(1);
        }
        assertThat(as(BEN, this::agreedOnTuesday)).isEmpty();
        assertThat(as(Hawthorn.RUTH, this::agreedOnTuesday)).isEmpty();
    }

    @Test
    void letAColleagueSitDownForThemselvesOnly() {
        assertThat(as(JONAS, () -> agree(chair(JONAS, adasTuesday, TUESDAY)))).isEqualTo(Seating.AGREED);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> as(JONAS, () -> agree(chair(DARA, adasMonday, MONDAY))))
                .hasStackTraceContaining("row-level security");
    }

    private List<AgreedVisit> agreedOnTuesday() {
        return visits.between(HAWTHORN, TUESDAY, TUESDAY);
    }

    private static Proposal chair(PersonId visitor, OpenLessonId door, LocalDate date) {
        return Proposal.chair(visitor, door, date, LessonPart.WHOLE);
    }

    private static Proposal covered(PersonId visitor, OpenLessonId door, @Nullable PersonId standIn) {
        return new Proposal(null, null, visitor, door, TUESDAY, LessonPart.WHOLE, standIn, null);
    }

    private Seating agree(Proposal proposal) {
        return java.util.Objects.requireNonNull(
                new TransactionTemplate(transactions).execute(status -> agreements.agree(HAWTHORN, proposal)));
    }

    private <T> T asSam(Supplier<T> work) {
        return as(SAM, work);
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        return DatabaseContext.as(person.value(), HAWTHORN.value(), work::get);
    }

    private void open(OpenLessonId door, LessonId lesson, PersonId host) {
        owner.db()
                .sql("""
                insert into visits.open_lesson (id, school, thread, host, first_date, last_date, to_see, chairs)
                values (?, ?, ?, ?, date '2026-09-07', date '2026-12-18', 'How long she waits after a question.', 2)
                """)
                .params(door.value(), HAWTHORN.value(), lesson.value(), host.value())
                .update();
    }

    private int count(String table) {
        return owner.db()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private int bookings(String purpose) {
        return owner.db()
                .sql("select count(*) from visits.booking where purpose = ?")
                .param(purpose)
                .query(Integer.class)
                .single();
    }
}
