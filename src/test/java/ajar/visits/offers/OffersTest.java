package ajar.visits.offers;

import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.CLEO;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.MIRA;
import static ajar.Hawthorn.MONDAY;
import static ajar.Hawthorn.PAT;
import static ajar.Hawthorn.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.visits.rules.ReadyProfile;
import ajar.visits.rules.RuleProfiles;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@ModuleTest
class OffersTest {

    @Autowired
    Offers offers;

    @Autowired
    RuleProfiles rules;

    @Autowired
    Owner owner;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void schoolBegins() {
        clock.reset();
        Hawthorn.foundIn(owner);
    }

    @Test
    void areForFreeSlots() {
        assertThat(eachCycle(BEN, 1, 1)).isEqualTo(OfferAnswer.OFFERED);
        assertThat(eachCycle(BEN, 1, 2)).isEqualTo(OfferAnswer.YOU_TEACH_THEN);
        assertThat(eachCycle(BEN, 1, 7)).isEqualTo(OfferAnswer.NO_SUCH_SLOT);
        assertThat(as(BEN, () -> offers.of(HAWTHORN, BEN)))
                .singleElement()
                .satisfies(offer -> assertThat(offer.period()).isEqualTo(1));
    }

    @Test
    void leaveProtectedTimeAlone() {
        owner.db()
                .sql("""
                insert into school.standing_time (school, person, cycle_day, period, kind)
                values (:school, :person, 1, 1, 'protected')
                """)
                .param("school", HAWTHORN.value())
                .param("person", BEN.value())
                .update();
        assertThat(eachCycle(BEN, 1, 1)).isEqualTo(OfferAnswer.PROTECTED);
    }

    @Test
    void areForOneDateToo() {
        assertThat(as(BEN, () -> offers.offerOnce(HAWTHORN, BEN, TUESDAY, 1))).isEqualTo(OfferAnswer.OFFERED);
        assertThat(as(BEN, () -> offers.offerOnce(HAWTHORN, BEN, MONDAY.minusDays(3), 1)))
                .isEqualTo(OfferAnswer.PAST);
    }

    @Test
    void areNotAskedOfTeachersWhereTheSchoolSaysSo() {
        as(PAT, () -> {
            rules.settle(HAWTHORN, ReadyProfile.COVER_STAFF.rules());
            return true;
        });
        assertThat(eachCycle(BEN, 1, 1)).isEqualTo(OfferAnswer.NOT_ASKED);
        assertThat(eachCycle(MIRA, 1, 1)).isEqualTo(OfferAnswer.OFFERED);
    }

    @Test
    void areMadeOnceAndTakenBack() {
        eachCycle(BEN, 1, 1);
        eachCycle(BEN, 1, 1);
        var mine = as(BEN, () -> offers.of(HAWTHORN, BEN));
        assertThat(mine).hasSize(1);
        as(CLEO, () -> takenBack(BEN, mine.getFirst()));
        assertThat(as(BEN, () -> offers.of(HAWTHORN, BEN))).hasSize(1);
        as(BEN, () -> takenBack(BEN, mine.getFirst()));
        assertThat(as(BEN, () -> offers.of(HAWTHORN, BEN))).isEmpty();
    }

    @Test
    void haveACap() {
        assertThat(as(BEN, () -> offers.cap(HAWTHORN, BEN))).isEqualTo(Cap.USUAL);
        as(BEN, () -> {
            offers.setCap(HAWTHORN, BEN, new Cap(1, 1, 4));
            return true;
        });
        assertThat(as(BEN, () -> offers.cap(HAWTHORN, BEN))).isEqualTo(new Cap(1, 1, 4));
    }

    @Test
    void followRulesThatStewardsAloneChange() {
        assertThatThrownBy(() -> as(BEN, () -> {
                    rules.settle(HAWTHORN, ReadyProfile.ROTATION.rules());
                    return true;
                }))
                .isInstanceOf(DataAccessException.class);
        assertThat(as(BEN, () -> rules.of(HAWTHORN))).isEqualTo(ReadyProfile.VOLUNTEERS.rules());
        for (var ready : ReadyProfile.values()) {
            as(PAT, () -> {
                rules.settle(HAWTHORN, ready.rules());
                return true;
            });
            assertThat(as(BEN, () -> rules.of(HAWTHORN))).isEqualTo(ready.rules());
        }
    }

    private boolean takenBack(PersonId person, Offer offer) {
        offers.takeBack(HAWTHORN, person, offer.id());
        return true;
    }

    private OfferAnswer eachCycle(PersonId person, int day, int period) {
        return as(person, () -> offers.offerEachCycle(HAWTHORN, person, day, period));
    }

    private static <T> T as(PersonId person, Supplier<T> work) {
        return DatabaseContext.as(person.value(), HAWTHORN.value(), work::get);
    }
}
