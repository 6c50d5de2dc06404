package ajar.school.people;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.DARA;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.PAT;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.People;
import ajar.school.Person;
import ajar.school.PersonId;
import ajar.school.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.AssertablePublishedEvents;

/** People leave Hawthorn and come back. */
@ModuleTest
class DeparturesTest {

    @Autowired
    Departures departures;

    @Autowired
    Staffing staffing;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    @Autowired
    Owner owner;

    @BeforeEach
    void foundTheSchool() {
        Hawthorn.foundIn(owner);
        clock.set(Hawthorn.MONDAY.atTime(7, 0), ZoneId.of("Europe/London"));
    }

    @Test
    void takePeopleFromWhoIsHere() {
        assertThat(leave(BEN)).isEqualTo(Departures.Answer.DONE);
        assertThat(names()).doesNotContain("Ben Lindqvist").contains("Ada Okafor");
        assertThat(former()).extracting(Departures.Former::name).containsExactly("Ben Lindqvist");
        assertThat(former()).extracting(Departures.Former::leftOn).containsExactly(LocalDate.parse("2026-09-07"));
        assertThat(leave(BEN)).isEqualTo(Departures.Answer.NOT_HERE);
    }

    @Test
    void takeEveryRole(AssertablePublishedEvents events) {
        leave(BEN);
        assertThat(as(PAT, () -> people.rolesOf(HAWTHORN, BEN))).isEmpty();
        assertThat(events).contains(PersonLeft.class).matching(event -> event.person()
                .equals(BEN));
        assertThat(events)
                .contains(RolesChanged.class)
                .matching(event -> event.before().equals(Set.of(Role.TEACHER))
                        && event.after().isEmpty());
    }

    @Test
    void leaveNobodyWithACoachWhoIsGone() {
        leave(DARA);
        assertThat(as(PAT, () -> people.find(HAWTHORN, ADA)))
                .get()
                .extracting(Person::coach)
                .isNull();
    }

    @Test
    void leaveASchoolItsLastSteward() {
        assertThat(leave(PAT)).isEqualTo(Departures.Answer.LAST_STEWARD);
        owner.db()
                .sql("insert into school.role (school, person, role) values (?, ?, 'steward')")
                .params(HAWTHORN.value(), ADA.value())
                .update();
        assertThat(leave(PAT)).isEqualTo(Departures.Answer.DONE);
        assertThat(as(ADA, () -> people.rolesOf(HAWTHORN, PAT))).isEmpty();
    }

    @Test
    void areSaidByStewardsOnly() {
        assertThat(as(BEN, () -> departures.leave(HAWTHORN, ADA))).isNotEqualTo(Departures.Answer.DONE);
        assertThat(names()).contains("Ada Okafor");
    }

    /** Somebody who was steward once is not steward again because a file has their name. */
    @Test
    void areForgottenWhoComesBackButForTheRoles(AssertablePublishedEvents events) {
        leave(BEN);
        assertThat(as(PAT, () -> departures.comeBack(HAWTHORN, BEN, Set.of()))).isTrue();
        assertThat(names()).contains("Ben Lindqvist");
        assertThat(as(PAT, () -> people.rolesOf(HAWTHORN, BEN))).isEmpty();
        assertThat(events).contains(PersonCameBack.class);
        assertThat(as(PAT, () -> departures.comeBack(HAWTHORN, BEN, Set.of()))).isFalse();
    }

    @Test
    void freeACodeForOthers() {
        leave(BEN);
        var linda = new Staffing.Details("LIN", "Linda", "Lindqvist", false, "", Set.of());
        assertThat(as(PAT, () -> staffing.add(HAWTHORN, linda))).isEqualTo(Staffing.Answer.DONE);
        assertThat(as(PAT, () -> staffing.add(HAWTHORN, linda))).isEqualTo(Staffing.Answer.CODE_TAKEN);
        as(PAT, () -> departures.comeBack(HAWTHORN, BEN, Set.of()));
        assertThat(as(PAT, () -> people.find(HAWTHORN, BEN)))
                .get()
                .extracting(Person::code)
                .isEqualTo("LIN2");
    }

    @Test
    void makeTheTimetableAskAnewWhoACodeIs() {
        owner.db()
                .sql("insert into school.imported_code (school, code, person) values (?, 'BL', ?)")
                .params(HAWTHORN.value(), BEN.value())
                .update();
        leave(BEN);
        assertThat(owner.db()
                        .sql("select code from school.imported_code")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void areToldApartFromArrivals(AssertablePublishedEvents events) {
        var kim = new Staffing.Details("KIM", "Ji-woo", "Kim", true, "", "kim@hawthorn.example", Set.of(Role.COACH));
        as(PAT, () -> staffing.add(HAWTHORN, kim));
        assertThat(events).contains(PersonAdded.class);
        assertThat(events)
                .contains(RolesChanged.class)
                .matching(event -> event.before().isEmpty() && event.after().equals(Set.of(Role.COACH)));
        assertThat(owner.db()
                        .sql("select email from school.person where code = 'KIM'")
                        .query(String.class)
                        .single())
                .isEqualTo("kim@hawthorn.example");
    }

    private Departures.Answer leave(PersonId person) {
        return as(PAT, () -> departures.leave(HAWTHORN, person));
    }

    private List<Departures.Former> former() {
        return as(PAT, () -> departures.of(HAWTHORN));
    }

    private List<String> names() {
        return as(PAT, () -> people.of(HAWTHORN).stream().map(Person::name).toList());
    }

    private static <T> T as(PersonId who, Supplier<T> work) {
        UUID school = HAWTHORN.value();
        return DatabaseContext.as(who.value(), school, work::get);
    }
}
