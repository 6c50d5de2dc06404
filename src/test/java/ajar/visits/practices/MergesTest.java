package ajar.visits.practices;

import static ajar.Hawthorn.CLEO;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.MONDAY;
import static ajar.Hawthorn.SAM;
import static ajar.Hawthorn.WAITING_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.school.Practice;
import ajar.school.PracticeId;
import ajar.school.Practices;
import ajar.visits.wishes.Wish;
import ajar.visits.wishes.WishStanding;
import ajar.visits.wishes.Wishes;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class MergesTest {

    private static final PracticeId PAUSES = new PracticeId(new UUID(7, 7));

    @Autowired
    Merges merges;

    @Autowired
    Practices practices;

    @Autowired
    Wishes wishes;

    @Autowired
    SettableClock clock;

    @Autowired
    Owner owner;

    @BeforeEach
    void schoolBegins() {
        clock.reset();
        Hawthorn.foundIn(owner);
        owner.db()
                .sql("insert into school.practice (id, school, name) values (:id, :school, 'Pauses')")
                .param("id", PAUSES.value())
                .param("school", HAWTHORN.value())
                .update();
        owner.db()
                .sql(
                        "insert into school.role (school, person, role) values (:school, :sam, 'steward') on conflict do nothing")
                .param("school", HAWTHORN.value())
                .param("sam", SAM.value())
                .update();
    }

    @Test
    void takeWishesAlong() {
        wish(PAUSES);
        assertThat(as(SAM, () -> merges.merge(HAWTHORN, PAUSES, WAITING_TIME))).isTrue();
        assertThat(as(CLEO, () -> wishes.of(HAWTHORN, CLEO)))
                .extracting(standing -> standing.wish().asked().practice())
                .containsExactly(WAITING_TIME);
        assertThat(as(CLEO, () -> practices.of(HAWTHORN)))
                .filteredOn(one -> one.id().equals(WAITING_TIME))
                .flatExtracting(Practice::synonyms)
                .contains("Pauses");
    }

    @Test
    void leaveOneWishToWhoHadTwo() {
        wish(PAUSES);
        wish(WAITING_TIME);
        as(SAM, () -> merges.merge(HAWTHORN, PAUSES, WAITING_TIME));
        assertThat(as(CLEO, () -> wishes.of(HAWTHORN, CLEO)))
                .filteredOn(WishStanding::isOpen)
                .hasSize(1);
    }

    @Test
    void areForStewards() {
        assertThat(as(CLEO, () -> merges.merge(HAWTHORN, PAUSES, WAITING_TIME))).isFalse();
        assertThat(as(SAM, () -> merges.merge(HAWTHORN, PAUSES, PAUSES))).isFalse();
        assertThat(as(CLEO, () -> practices.of(HAWTHORN)))
                .extracting(Practice::id)
                .contains(PAUSES);
    }

    private void wish(PracticeId practice) {
        as(
                CLEO,
                () -> wishes.make(
                        HAWTHORN,
                        CLEO,
                        new Wish.Asked(
                                null,
                                practice,
                                MONDAY,
                                MONDAY.plusWeeks(3),
                                Wish.Extent.EITHER,
                                Wish.Time.EITHER,
                                false)));
    }

    private static <T> T as(PersonId person, Supplier<T> work) {
        return DatabaseContext.as(person.value(), HAWTHORN.value(), work::get);
    }
}
