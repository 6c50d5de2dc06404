package ajar.visits.plans.requests;

import static ajar.visits.plans.SmallHawthorn.ADA;
import static ajar.visits.plans.SmallHawthorn.BEN;
import static ajar.visits.plans.SmallHawthorn.BENS_WISH;
import static ajar.visits.plans.SmallHawthorn.CLEOS_WISH;
import static ajar.visits.plans.SmallHawthorn.DARA;
import static ajar.visits.plans.SmallHawthorn.FIRST;
import static ajar.visits.plans.SmallHawthorn.HAWTHORN;
import static ajar.visits.plans.SmallHawthorn.JONAS;
import static ajar.visits.plans.SmallHawthorn.LAST;
import static ajar.visits.plans.SmallHawthorn.SAM;
import static ajar.visits.plans.SmallHawthorn.TUESDAYS_DOOR;
import static ajar.visits.plans.SmallHawthorn.as;
import static ajar.visits.plans.SmallHawthorn.planning;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.ModuleTest;
import ajar.planner.Door;
import ajar.planner.Person;
import ajar.planner.PlanRequest;
import ajar.planner.Presence;
import ajar.planner.Wish;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.visits.PlanId;
import ajar.visits.plans.Plans;
import ajar.visits.plans.SmallHawthorn;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class PlanRequestsTest {

    private static final LocalDate TUESDAY = FIRST.plusDays(1);

    @Autowired
    FactsReader facts;

    @Autowired
    Plans plans;

    @Autowired
    Owner owner;

    PlanId plan = new PlanId(java.util.UUID.randomUUID());

    @BeforeEach
    void foundTheSchool() throws IOException {
        SmallHawthorn.found(owner);
        plan = as(SAM, () -> plans.draftFor(HAWTHORN, FIRST, LAST, SAM));
    }

    @Test
    void nameEveryOpenDateADoor() {
        assertThat(request().doors()).extracting(Door::id).hasSize(4).contains(Ids.of(TUESDAYS_DOOR, TUESDAY));
    }

    @Test
    void leaveOutDatesThatAreShut() {
        write("insert into visits.shutting (school, open_lesson, on_date, shut_by) values ('%s', '%s', '%s', '%s')"
                .formatted(HAWTHORN.value(), TUESDAYS_DOOR.value(), TUESDAY, ADA.value()));
        assertThat(request().doors()).extracting(Door::id).doesNotContain(Ids.of(TUESDAYS_DOOR, TUESDAY));
    }

    @Test
    void leaveOutWishesTakenBack() {
        write("insert into visits.wish_withdrawal (school, wish) values ('%s', '%s')"
                .formatted(HAWTHORN.value(), BENS_WISH.value()));
        assertThat(request().wishes()).extracting(Wish::id).containsExactly(Ids.of(CLEOS_WISH));
    }

    @Test
    void countWhoHasVisitedNobodyYetMost() {
        assertThat(person(BEN).priority()).isEqualTo(3);
    }

    @Test
    void pinWhatIsAgreed() {
        agreeOnBensVisit();
        var request = request();
        assertThat(request.pins()).hasSize(1);
        assertThat(request.wishes()).extracting(Wish::id).doesNotContain(Ids.of(BENS_WISH));
        assertThat(person(BEN).priority()).isEqualTo(1);
    }

    @Test
    void askNobodyToCoverWhoOfferedNothing() {
        assertThat(person(JONAS).coversWhenFree()).isFalse();
    }

    @Test
    void takeOnlyTheSlotsThatWereOffered() {
        write("insert into visits.offer (school, person, cycle_day, period, first_date, last_date)"
                + " values ('%s', '%s', 2, 3, '2026-09-01', '2026-12-18')".formatted(HAWTHORN.value(), JONAS.value()));
        assertThat(presences(JONAS, TUESDAY))
                .extracting(Presence::start, Presence::end, Presence::state)
                .contains(org.assertj.core.groups.Tuple.tuple(620, 670, Presence.State.AVAILABLE))
                .filteredOn(tuple -> tuple.toList().get(2) == Presence.State.AVAILABLE)
                .hasSize(1);
    }

    @Test
    void leaveOtherFreeSlotsForTalks() {
        assertThat(stateOfJonasAt(555, 605)).containsExactly(Presence.State.AVAILABLE);
        write("insert into visits.offer (school, person, cycle_day, period, first_date, last_date)"
                + " values ('%s', '%s', 2, 3, '2026-09-01', '2026-12-18')".formatted(HAWTHORN.value(), JONAS.value()));
        assertThat(stateOfJonasAt(555, 605)).containsExactly(Presence.State.FREE);
        assertThat(stateOfJonasAt(605, 620)).containsExactly(Presence.State.PROTECTED);
    }

    private List<Presence.State> stateOfJonasAt(int start, int end) {
        return presences(JONAS, TUESDAY).stream()
                .filter(one -> one.start() == start && one.end() == end)
                .map(Presence::state)
                .toList();
    }

    @Test
    void askNobodyForMoreADayThanTheyWant() {
        assertThat(person(DARA).coversPerDay()).isEqualTo(person(DARA).coversPerWeek());
        write("insert into visits.offer_cap (school, person, per_day, per_week, per_term) values ('%s', '%s', 1, 3, 9)"
                .formatted(HAWTHORN.value(), DARA.value()));
        assertThat(person(DARA).coversPerDay()).isEqualTo(1);
    }

    @Test
    void keepAbsentPeopleOutOfTheirLessons() {
        write("insert into visits.absence (school, person, during, reported_by)"
                + " values ('%s', '%s', '[2026-09-15 00:00, 2026-09-16 00:00)', '%s')"
                        .formatted(HAWTHORN.value(), ADA.value(), SAM.value()));
        assertThat(request().doors()).extracting(Door::id).doesNotContain(Ids.of(TUESDAYS_DOOR, TUESDAY));
        assertThat(presences(ADA, TUESDAY)).isEmpty();
    }

    @Test
    void keepTheTimeOfTalksAfterEarlierVisits() {
        write("insert into visits.visit (school, visitor, open_lesson, on_date, part, during)"
                + " values ('%s', '%s', '%s', '2026-09-08', 'whole', '[2026-09-08 10:20, 2026-09-08 11:10)')"
                        .formatted(HAWTHORN.value(), BEN.value(), TUESDAYS_DOOR.value()));
        write("insert into visits.debrief (school, visit, coach, during)"
                + " select school, id, '%s', '[2026-09-15 10:20, 2026-09-15 11:10)' from visits.visit"
                        .formatted(DARA.value()));
        for (var person : List.of(BEN, DARA)) {
            assertThat(presences(person, TUESDAY))
                    .filteredOn(there -> there.start() == 620)
                    .extracting(Presence::state)
                    .containsExactly(Presence.State.BUSY);
        }
    }

    @Test
    void leaveWhoCoversWhileOnCallOnCall() {
        write("insert into school.standing_time (school, person, cycle_day, period, kind)"
                + " values ('%s', '%s', 2, 3, 'on_call')".formatted(HAWTHORN.value(), JONAS.value()));
        agreeOnBensVisit();
        write("insert into visits.cover (school, visit, thread, on_date, part, during, stand_in)"
                + " select school, id, gen_random_uuid(), on_date, part, during, '%s' from visits.visit"
                        .formatted(JONAS.value()));
        assertThat(presences(JONAS, TUESDAY))
                .filteredOn(there -> there.start() == 620)
                .extracting(Presence::state)
                .containsExactly(Presence.State.CALL);
    }

    private void agreeOnBensVisit() {
        write("insert into visits.visit (school, wish, visitor, open_lesson, on_date, part, during)"
                + " values ('%s', '%s', '%s', '%s', '%s', 'whole', '[2026-09-15 10:20, 2026-09-15 11:10)')"
                        .formatted(HAWTHORN.value(), BENS_WISH.value(), BEN.value(), TUESDAYS_DOOR.value(), TUESDAY));
        write("insert into visits.cover (school, visit, thread, on_date, part, during, stand_in)"
                + " select school, id, '20000000-0000-0000-0000-000000000023', on_date, part, during, '%s' from visits.visit"
                        .formatted(DARA.value()));
    }

    private void write(String statement) {
        owner.db().sql(statement).update();
    }

    private PlanRequest request() {
        return planning(() -> PlanRequests.of(facts.read(HAWTHORN, plan, FIRST, LAST, LocalDate.of(2026, 9, 7)), 1));
    }

    private Person person(PersonId id) {
        return request().people().stream()
                .filter(person -> person.id().equals(Ids.of(id)))
                .findFirst()
                .orElseThrow();
    }

    private List<Presence> presences(PersonId person, LocalDate date) {
        return request().presences().stream()
                .filter(presence -> presence.person().equals(Ids.of(person))
                        && presence.date().equals(date))
                .toList();
    }
}
