package ajar.visits.agreed;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.ADAS_TUESDAY_3;
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
import ajar.school.Timetables;
import ajar.visits.IdeaLeft;
import ajar.visits.IdeaTried;
import ajar.visits.PlanId;
import ajar.visits.PlanPublished;
import ajar.visits.Thanked;
import ajar.visits.agreed.Publishing.Outcome;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.PublishedEvents;

/** A draft lets Jonas visit Ada on Tuesday; the organiser publishes what was seen, once. */
@ModuleTest
class PublishingTest {

    private static final LocalDate SUNDAY = MONDAY.plusDays(6);
    private static final LocalDateTime AFTERWARDS = TUESDAY.atTime(12, 0);

    @Autowired
    Publishing publishing;

    @Autowired
    AgreedVisits visits;

    @Autowired
    Afterwards afterwards;

    @Autowired
    Timetables timetables;

    @Autowired
    Owner owner;

    private PlanId plan;

    PublishingTest() {
        plan = new PlanId(UUID.randomUUID());
    }

    @BeforeEach
    void aDraft() {
        Hawthorn.foundIn(owner);
        plan = new PlanId(UUID.randomUUID());
        var madeFor = asSam(() -> Publishing.madeFor(timetables.lessons(HAWTHORN, MONDAY, SUNDAY), MONDAY, SUNDAY));
        owner.db()
                .sql("""
                    insert into visits.plan (id, school, first_date, last_date, drafted_by, made_for) values (?, ?, ?, ?, ?, ?)
                    """)
                .params(plan.value(), HAWTHORN.value(), MONDAY, SUNDAY, SAM.value(), madeFor)
                .update();
        var door = new UUID(3, 1);
        var wish = new UUID(4, 1);
        owner.db()
                .sql("""
                    insert into visits.open_lesson (id, school, thread, host, first_date, last_date, to_see, chairs)
                    values (?, ?, ?, ?, date '2026-09-07', date '2026-12-18', 'How long she waits after a question.', 2)
                    """)
                .params(door, HAWTHORN.value(), ADAS_TUESDAY_3.value(), ADA.value())
                .update();
        owner.db()
                .sql("""
                    insert into visits.wish (id, school, visitor, host, first_date, last_date)
                    values (?, ?, ?, ?, date '2026-09-07', date '2026-10-16')
                    """)
                .params(wish, HAWTHORN.value(), JONAS.value(), ADA.value())
                .update();
        owner.db()
                .sql("""
                    insert into visits.planned_visit (school, plan, wish, open_lesson, on_date, part) values (?, ?, ?, ?, ?, 'whole')
                    """)
                .params(HAWTHORN.value(), plan.value(), wish, door, TUESDAY)
                .update();
    }

    @Test
    void tellsOnceWhenPressedTwice(PublishedEvents events) {
        var stamp = stamp();
        assertThat(publish(stamp).outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(publish(stamp).outcome()).isEqualTo(Outcome.BEFORE);
        assertThat(events.ofType(PlanPublished.class)).hasSize(1);
        assertThat(asSam(() -> visits.between(HAWTHORN, TUESDAY, TUESDAY))).hasSize(1);
    }

    @Test
    void hearsOneOfTwoOrganisers() throws Exception {
        var stamp = stamp();
        var both = new ArrayList<Callable<Outcome>>();
        for (var organiser = 0; organiser < 2; organiser++) {
            both.add(() -> publish(stamp).outcome());
        }
        try (var clients = Executors.newFixedThreadPool(2)) {
            var outcomes = new ArrayList<Outcome>();
            for (var answer : clients.invokeAll(both)) {
                outcomes.add(answer.get());
            }
            assertThat(outcomes).containsExactlyInAnyOrder(Outcome.PUBLISHED, Outcome.BEFORE);
        }
    }

    @Test
    void refusesWhatNobodyHasSeen() {
        var stamp = stamp();
        owner.db().sql("update visits.planned_visit set part = 'first_half'").update();
        assertThat(publish(stamp).outcome()).isEqualTo(Outcome.NOT_AS_SEEN);
        owner.db().sql("update visits.plan set discarded_at = now()").update();
        assertThat(publish(stamp()).outcome()).isEqualTo(Outcome.NOT_AS_SEEN);
        assertThat(asSam(() -> visits.between(HAWTHORN, TUESDAY, TUESDAY))).isEmpty();
    }

    @Test
    void refusesAPlanForAnotherTimetable() {
        var stamp = stamp();
        owner.db().sql("""
            insert into school.calendar_change (school, division, on_date, bell_schedule)
            select school, division, date '2026-09-08', id from school.bell_schedule where name = 'Early release'
            """).update();
        assertThat(publish(stamp).outcome()).isEqualTo(Outcome.SCHOOL_CHANGED);
        assertThat(asSam(() -> visits.between(HAWTHORN, TUESDAY, TUESDAY))).isEmpty();
    }

    @Test
    void isThankedForOnceHoweverOftenSomebodyTaps(PublishedEvents events) {
        publish(stamp());
        var visit = asSam(() -> visits.between(HAWTHORN, TUESDAY, TUESDAY))
                .getFirst()
                .id();
        assertThat(asJonas(() -> afterwards.thank(HAWTHORN, visit, JONAS, "", TUESDAY.atTime(7, 0))))
                .as("before the visit")
                .isFalse();
        for (var tap = 0; tap < 2; tap++) {
            assertThat(asJonas(() -> afterwards.thank(HAWTHORN, visit, JONAS, "The ice.", AFTERWARDS)))
                    .isTrue();
            assertThat(asJonas(() -> afterwards.tryIdea(HAWTHORN, visit, JONAS, AFTERWARDS)))
                    .isTrue();
        }
        assertThat(events.ofType(Thanked.class)).hasSize(1);
        assertThat(events.ofType(IdeaTried.class)).hasSize(1);
        assertThat(as(ADA.value(), () -> afterwards.echoes(HAWTHORN, ADA, MONDAY)))
                .singleElement()
                .satisfies(echo -> {
                    assertThat(echo.line()).isEqualTo("The ice.");
                    assertThat(echo.tried()).isTrue();
                });
        for (var tap = 0; tap < 2; tap++) {
            asJonas(() -> afterwards.takeThanksBack(HAWTHORN, visit, JONAS, AFTERWARDS));
            asJonas(() -> afterwards.leaveIdea(HAWTHORN, visit, JONAS, AFTERWARDS));
        }
        assertThat(events.ofType(IdeaLeft.class)).hasSize(1);
        assertThat(as(ADA.value(), () -> afterwards.echoes(HAWTHORN, ADA, MONDAY)))
                .isEmpty();
    }

    private String stamp() {
        return asSam(() -> publishing.stamp(plan));
    }

    private Publishing.Published publish(String stamp) {
        return asSam(() -> publishing.publish(HAWTHORN, plan, stamp, SAM));
    }

    private static <T> T asSam(Supplier<T> work) {
        return as(SAM.value(), work);
    }

    private static <T> T asJonas(Supplier<T> work) {
        return as(JONAS.value(), work);
    }

    private static <T> T as(UUID person, Supplier<T> work) {
        return DatabaseContext.as(person, HAWTHORN.value(), work::get);
    }
}
