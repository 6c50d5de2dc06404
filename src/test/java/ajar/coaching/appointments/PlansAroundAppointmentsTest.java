package ajar.coaching.appointments;

import static ajar.visits.plans.SmallHawthorn.CLEOS_WISH;
import static ajar.visits.plans.SmallHawthorn.DARA;
import static ajar.visits.plans.SmallHawthorn.FIRST;
import static ajar.visits.plans.SmallHawthorn.HAWTHORN;
import static ajar.visits.plans.SmallHawthorn.JONAS;
import static ajar.visits.plans.SmallHawthorn.LAST;
import static ajar.visits.plans.SmallHawthorn.SAM;
import static ajar.visits.plans.SmallHawthorn.TUESDAYS_DOOR;
import static ajar.visits.plans.SmallHawthorn.as;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.coaching.ConversationId;
import ajar.coaching.Talks;
import ajar.coaching.appointments.AppointmentAnswer.Done;
import ajar.postgres.Owner;
import ajar.school.TimeTaken;
import ajar.visits.PlanId;
import ajar.visits.plans.Drafts;
import ajar.visits.plans.PlannedVisit;
import ajar.visits.plans.Plans;
import ajar.visits.plans.SmallHawthorn;
import ajar.visits.plans.requests.FactsReader;
import ajar.visits.plans.runs.PlanRunId;
import ajar.visits.plans.runs.PlanRuns;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Dara takes Cleo's class where she can; a talk with Jonas is nothing that a plan could know of. */
@ModuleTest
@Import(Talks.class)
class PlansAroundAppointmentsTest {

    private static final LocalTime TUESDAY = LocalTime.of(10, 20);
    private static final LocalTime WEDNESDAY = LocalTime.of(9, 15);
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    @Autowired
    Talks talks;

    @Autowired
    Appointments appointments;

    @Autowired
    PlanRuns runs;

    @Autowired
    Plans plans;

    @Autowired
    Drafts drafts;

    @Autowired
    FactsReader facts;

    @Autowired
    Owner owner;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void foundTheSchool() throws IOException {
        clock.reset();
        SmallHawthorn.found(owner);
    }

    /** The control comes first: while Dara has no appointment, she takes the class in that very hour. */
    @Test
    void doNotUseTheHourOfOne() throws InterruptedException {
        var before = cleosVisit();
        assertThat(before.standIn()).isEqualTo(DARA);
        var talk = as(JONAS, () -> talks.conversations().begin(HAWTHORN, JONAS, DARA, "Three hands.", clock.instant()));
        met(talk, before.date().atTime(before.door().equals(TUESDAYS_DOOR) ? TUESDAY : WEDNESDAY));
        var after = cleosVisit();
        assertThat(after.standIn()).isEqualTo(DARA);
        assertThat(after.date()).isNotEqualTo(before.date());
    }

    /** The hours of both, whose they are, and no word of which two belong together. */
    @Test
    void learnThatEachOfTheTwoIsTaken() {
        var at = FIRST.plusDays(2).atTime(WEDNESDAY);
        var talk = as(JONAS, () -> talks.conversations().begin(HAWTHORN, JONAS, DARA, "Three hands.", clock.instant()));
        met(talk, at);
        var plan = as(SAM, () -> plans.draftFor(HAWTHORN, FIRST, LAST, SAM));
        var read = SmallHawthorn.planning(() -> facts.read(HAWTHORN, plan, FIRST, LAST, FIRST.minusDays(7)));
        assertThat(read.taken())
                .containsExactlyInAnyOrder(
                        new TimeTaken(JONAS, at, at.plusMinutes(45)), new TimeTaken(DARA, at, at.plusMinutes(45)));
    }

    private void met(ConversationId talk, LocalDateTime at) {
        var asked = as(DARA, () -> appointments.propose(HAWTHORN, DARA, talk, at, 45, null))
                .orElseThrow();
        assertThat(asked).isInstanceOf(Done.class);
        as(JONAS, () -> appointments.agree(HAWTHORN, JONAS, talk, ((Done) asked).id()));
    }

    private PlannedVisit cleosVisit() throws InterruptedException {
        PlanId plan = as(SAM, () -> plans.draftFor(HAWTHORN, FIRST, LAST, SAM));
        ended(as(SAM, () -> runs.ask(HAWTHORN, plan, SAM, 2)).orElseThrow());
        return as(SAM, () -> drafts.visits(plan)).stream()
                .filter(visit -> visit.wish().equals(CLEOS_WISH))
                .findFirst()
                .orElseThrow();
    }

    private void ended(PlanRunId run) throws InterruptedException {
        for (var looks = PATIENCE.dividedBy(LOOK_EVERY); looks > 0; looks--) {
            if (!as(SAM, () -> runs.find(HAWTHORN, run)).orElseThrow().isOpen()) {
                return;
            }
            Thread.sleep(LOOK_EVERY);
        }
        throw new AssertionError("The run did not end.");
    }
}
