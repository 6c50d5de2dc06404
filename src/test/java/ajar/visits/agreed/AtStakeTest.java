package ajar.visits.agreed;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.ADAS_TUESDAY_3;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.JONAS;
import static ajar.Hawthorn.MONDAY;
import static ajar.Hawthorn.PAT;
import static ajar.Hawthorn.SAM;
import static ajar.Hawthorn.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.Calendars;
import ajar.school.PersonId;
import ajar.school.Slot;
import ajar.school.VisitsAtStake.Broken;
import ajar.school.calendar.BellSchedule;
import ajar.school.calendar.Bells;
import ajar.school.calendar.CycleRule;
import ajar.school.calendar.Divisions;
import ajar.visits.LessonPart;
import ajar.visits.OpenLessonId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Jonas visits Ada on Tuesday in slot 3; Pat, the steward, tries changes of bells and cycle. */
@ModuleTest
class AtStakeTest {

    private static final int THIRD = 3;

    @Autowired
    Agreements agreements;

    @Autowired
    Bells bells;

    @Autowired
    Divisions divisions;

    @Autowired
    Calendars calendars;

    @Autowired
    Owner owner;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void jonasVisitsAda() {
        Hawthorn.foundIn(owner);
        var door = new OpenLessonId(UUID.randomUUID());
        owner.db()
                .sql("""
                        insert into visits.open_lesson (id, school, thread, host, first_date, last_date, to_see, chairs)
                        values (?, ?, ?, ?, date '2026-09-07', date '2026-12-18', 'How long she waits.', 2)
                        """)
                .params(door.value(), HAWTHORN.value(), ADAS_TUESDAY_3.value(), ADA.value())
                .update();
        var chair = Proposal.chair(JONAS, door, TUESDAY, LessonPart.WHOLE);
        var seating = DatabaseContext.as(
                SAM.value(), HAWTHORN.value(), () -> transaction.execute(open -> agreements.agree(HAWTHORN, chair)));
        assertThat(seating).isEqualTo(Seating.AGREED);
    }

    @Test
    void tellsOfALessonThatMoves() {
        assertThat(brokenBy(regular().slots().stream()
                        .map(slot -> slot.period() == THIRD ? later(slot) : slot)
                        .toList()))
                .singleElement()
                .satisfies(broken -> assertThat(broken.date()).isEqualTo(TUESDAY));
    }

    @Test
    void tellsOfALessonThatIsLeftOut() {
        assertThat(brokenBy(regular().slots().stream()
                        .filter(slot -> slot.period() != THIRD)
                        .toList()))
                .hasSize(1);
    }

    @Test
    void keepsQuietWhereNothingTouchesAVisit() {
        assertThat(brokenBy(regular().slots())).isEmpty();
        assertThat(brokenBy(regular().slots().stream()
                        .map(slot -> slot.period() == 6 ? later(slot) : slot)
                        .toList()))
                .isEmpty();
    }

    @Test
    void leavesTriedBellsAsTheyWere() {
        var before = regular();
        brokenBy(List.of(before.slots().getFirst()));
        assertThat(regular()).isEqualTo(before);
    }

    @Test
    void tellsOfACycleThatMovesDays() {
        var division = as(PAT, () -> calendars.divisions(HAWTHORN)).getFirst();
        var rule = division.rule();
        var sliding = new CycleRule(
                CycleRule.Kind.SLIDING, 6, 5, rule.firstWeekday(), rule.starts().plusDays(1), rule.ends());
        var effect = as(PAT, () -> divisions.effect(HAWTHORN, division.id(), sliding, MONDAY));
        assertThat(effect.broken()).hasSize(1);
        assertThat(effect.moved()).isNotEmpty();
        assertThat(as(PAT, () -> calendars.divisions(HAWTHORN)).getFirst()).isEqualTo(division);
    }

    @Test
    void findsADivisionAndACopyOfBellsOnce() {
        var division = as(PAT, () -> calendars.divisions(HAWTHORN)).getFirst();
        assertThat(as(PAT, () -> divisions.add(HAWTHORN, "Juniors", division))).isTrue();
        assertThat(as(PAT, () -> divisions.add(HAWTHORN, "Juniors", division))).isFalse();
        assertThat(as(PAT, () -> bells.copy(HAWTHORN, regular(), "Assembly"))).isTrue();
        assertThat(as(PAT, () -> bells.copy(HAWTHORN, regular(), "Assembly"))).isFalse();
        assertThat(as(PAT, () -> calendars.schedules(HAWTHORN)))
                .filteredOn(schedule -> !schedule.name().equals("Early release"))
                .hasSize(3)
                .allSatisfy(schedule ->
                        assertThat(schedule.slots()).isEqualTo(regular().slots()));
    }

    private BellSchedule regular() {
        return as(PAT, () -> calendars.schedules(HAWTHORN)).stream()
                .filter(schedule ->
                        schedule.regular() && schedule.id().value().toString().endsWith("8003-000000000002"))
                .findFirst()
                .orElseThrow();
    }

    private List<Broken> brokenBy(List<Slot> slots) {
        return as(PAT, () -> bells.effect(HAWTHORN, regular(), slots, MONDAY)).broken();
    }

    private static Slot later(Slot slot) {
        return new Slot(
                slot.period(),
                slot.name(),
                slot.starts().plusMinutes(2),
                slot.ends().plusMinutes(2),
                slot.kind());
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        return DatabaseContext.as(person.value(), HAWTHORN.value(), work::get);
    }
}
