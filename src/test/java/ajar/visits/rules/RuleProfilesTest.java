package ajar.visits.rules;

import static ajar.visits.plans.SmallHawthorn.ADA;
import static ajar.visits.plans.SmallHawthorn.FIRST;
import static ajar.visits.plans.SmallHawthorn.HAWTHORN;
import static ajar.visits.plans.SmallHawthorn.LAST;
import static ajar.visits.plans.SmallHawthorn.SAM;
import static ajar.visits.plans.SmallHawthorn.as;
import static ajar.visits.plans.SmallHawthorn.planning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ajar.ModuleTest;
import ajar.planner.Limit;
import ajar.postgres.Owner;
import ajar.visits.plans.Plans;
import ajar.visits.plans.SmallHawthorn;
import ajar.visits.plans.requests.FactsReader;
import ajar.visits.plans.requests.PlanRequests;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@ModuleTest
class RuleProfilesTest {

    @Autowired
    RuleProfiles profiles;

    @Autowired
    FactsReader facts;

    @Autowired
    Plans plans;

    @Autowired
    Owner owner;

    @BeforeEach
    void foundTheSchool() throws IOException {
        SmallHawthorn.found(owner);
    }

    private void settle(RuleProfile rules) {
        as(SAM, () -> {
            profiles.settle(HAWTHORN, rules);
            return "";
        });
    }

    private static RuleProfile wishesFirst(boolean counts) {
        return ReadyProfile.VOLUNTEERS.rules().ordered(Aim.WISHES.moved(List.of(Aim.values()), true), counts);
    }

    /** The rules as the planner gets them. */
    private ajar.planner.RuleProfile planned() {
        var plan = as(SAM, () -> plans.draftFor(HAWTHORN, FIRST, LAST, SAM));
        return planning(() -> PlanRequests.of(facts.read(HAWTHORN, plan, FIRST, LAST, FIRST.minusDays(7)), 1))
                .profile();
    }

    @Test
    void beginWithFirstVisits() {
        assertThat(planned().strict())
                .containsExactly(ajar.planner.RuleProfile.Aim.FIRST_VISITS, ajar.planner.RuleProfile.Aim.WISHES);
    }

    @Test
    void tellThePlannerTheSchoolsOrder() {
        settle(wishesFirst(true));
        assertThat(planned().strict())
                .containsExactly(ajar.planner.RuleProfile.Aim.WISHES, ajar.planner.RuleProfile.Aim.FIRST_VISITS);
        assertThat(planned().of(Limit.COST_LOAD)).isGreaterThan(planned().of(Limit.COST_COVER_COLLEAGUE));
        assertThat(as(ADA, () -> profiles.of(HAWTHORN)).aims()).startsWith(Aim.WISHES, Aim.FIRST_VISITS);
    }

    @Test
    void keepTheSchoolsPointsWhereTheyAreAddedUp() {
        settle(wishesFirst(false));
        assertThat(planned().strict()).isEmpty();
        assertThat(planned().of(Limit.POINTS_FIRST_VISIT)).isEqualTo(600);
    }

    @Test
    void areNotForTeachersToOrder() {
        assertThatThrownBy(() -> as(ADA, () -> {
                    profiles.settle(HAWTHORN, wishesFirst(true));
                    return "";
                }))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void nameEachAimOnceInTheTableToo() {
        settle(wishesFirst(true));
        assertThatThrownBy(() -> owner.db()
                        .sql(
                                "update visits.rule_profile set aims = '{wishes,wishes,fairness,fewer_covers,debriefs,earlier}'")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void moveAnAimPastItsNeighbour() {
        var usual = List.of(Aim.values());
        assertThat(Aim.WISHES.moved(usual, true)).startsWith(Aim.WISHES, Aim.FIRST_VISITS, Aim.FAIRNESS);
        assertThat(Aim.EARLIER.moved(usual, true)).endsWith(Aim.EARLIER, Aim.DEBRIEFS);
        assertThat(Aim.EARLIER.moved(usual, false)).isEqualTo(usual);
        assertThat(Aim.FIRST_VISITS.moved(usual, true)).isEqualTo(usual);
    }
}
