package ajar.focus.directions;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.MONDAY;
import static ajar.Hawthorn.PAT;
import static ajar.Hawthorn.RUTH;
import static ajar.Hawthorn.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.focus.FocusItemId;
import ajar.focus.FocusItems;
import ajar.focus.Origin;
import ajar.focus.directions.Directions.Told;
import ajar.focus.goals.CommonGoalId;
import ajar.focus.goals.CommonGoals;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class DirectionsTest {

    private static final int TEACHERS = 24;

    @Autowired
    Directions directions;

    @Autowired
    FocusItems items;

    @Autowired
    CommonGoals goals;

    @Autowired
    Owner owner;

    @Autowired
    SettableClock clock;

    private final List<PersonId> teachers = new ArrayList<>();
    private CommonGoalId talk = new CommonGoalId(new UUID(0, 0));

    @BeforeEach
    void manyTeach() {
        clock.reset();
        Hawthorn.foundIn(owner);
        teachers.clear();
        for (int n = 0; n < TEACHERS; n++) {
            var id = UUID.randomUUID();
            owner.db()
                    .sql(
                            "insert into school.person (id, school, code, given_name, family_name) values (:id, :school, :code, 'T', :code)")
                    .param("id", id)
                    .param("school", HAWTHORN.value())
                    .param("code", "T" + n)
                    .update();
            owner.db()
                    .sql("insert into school.role (school, person, role) values (:school, :id, 'teacher')")
                    .param("school", HAWTHORN.value())
                    .param("id", id)
                    .update();
            teachers.add(new PersonId(id));
        }
        as(RUTH, () -> goals.write(HAWTHORN, RUTH, "Talk", MONDAY, MONDAY.plusWeeks(12), MONDAY));
        talk = as(RUTH, () -> goals.of(HAWTHORN, MONDAY)).getFirst().id();
    }

    @Test
    void areToldFromFivePeopleOn() {
        work(0, 9, Optional.of(talk));
        work(9, 12, Optional.empty());
        release();
        var told = told();
        assertThat(told.goals()).containsEntry(talk, 9);
        assertThat(told.own()).as("three people").isEmpty();
        assertThat(told.any()).as("or one could subtract").isEmpty();
        assertThat(told.directions()).isEqualTo(1);
    }

    /** A head who asks each day learns nothing of the day. */
    @Test
    void areCountedOnceAWeek() {
        work(0, 9, Optional.of(talk));
        release();
        work(9, 18, Optional.of(talk));
        clock.set(clock.instant().plus(Duration.ofDays(3)));
        release();
        assertThat(told().goals()).containsEntry(talk, 9);
        clock.set(clock.instant().plus(Duration.ofDays(4)));
        release();
        assertThat(told().goals()).containsEntry(talk, 18);
        assertThat(told().week()).isEqualTo(MONDAY.plusWeeks(1));
    }

    @Test
    void stayAsTheyWereWhereOnePersonWouldBeTheDifference() {
        work(0, 9, Optional.of(talk));
        release();
        work(9, 10, Optional.of(talk));
        clock.set(clock.instant().plus(Duration.ofDays(7)));
        release();
        assertThat(told().goals()).containsEntry(talk, 9);
    }

    /** Two who were erased have become one without a name; a figure that is one less would tell of it. */
    @Test
    void doNotTellWhoWasErased() {
        work(0, 9, Optional.of(talk));
        release();
        owner.db()
                .sql("update focus.counted set person = :nameless where person in (:one, :other)")
                .param("nameless", ADA.value())
                .param("one", teachers.get(0).value())
                .param("other", teachers.get(1).value())
                .update();
        owner.db()
                .sql("delete from focus.item where person in (:one, :other)")
                .param("one", teachers.get(0).value())
                .param("other", teachers.get(1).value())
                .update();
        clock.set(clock.instant().plus(Duration.ofDays(7)));
        release();
        assertThat(told().goals()).containsEntry(talk, 9);
    }

    @Test
    void areToldToWhoLeadsAlone() {
        work(0, 9, Optional.of(talk));
        release();
        for (var who : List.of(ADA, SAM, PAT, teachers.getFirst())) {
            assertThat(as(who, () -> directions.told(HAWTHORN))).isEmpty();
        }
        assertThat(as(RUTH, () -> directions.told(HAWTHORN))).isPresent();
    }

    private void work(int from, int until, Optional<CommonGoalId> goal) {
        for (var person : teachers.subList(from, until)) {
            as(person, () -> {
                FocusItemId item = items.put(person, "Mine", Origin.self());
                items.rewrite(person, item, "Mine", "", goal.orElse(null));
                return items.start(person, item);
            });
        }
    }

    private void release() {
        DatabaseContext.asJob("release", HAWTHORN.value(), () -> directions.release(HAWTHORN));
    }

    private Told told() {
        return as(RUTH, () -> directions.told(HAWTHORN)).orElseThrow();
    }

    private static <T> T as(PersonId person, Supplier<T> work) {
        return DatabaseContext.as(person.value(), HAWTHORN.value(), work::get);
    }
}
