package ajar.focus.goals;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.MONDAY;
import static ajar.Hawthorn.PAT;
import static ajar.Hawthorn.RUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.focus.goals.CommonGoals.Answer;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@ModuleTest
class CommonGoalsTest {

    @Autowired
    CommonGoals goals;

    @Autowired
    Owner owner;

    @BeforeEach
    void schoolBegins() {
        Hawthorn.foundIn(owner);
    }

    @Test
    void areFew() {
        for (int n = 0; n < CommonGoal.UP_MAX; n++) {
            assertThat(written("Goal " + n, MONDAY.plusWeeks(1))).isEqualTo(Answer.WRITTEN);
        }
        assertThat(written("One more", MONDAY.plusWeeks(1))).isEqualTo(Answer.TOO_MANY);
        assertThat(as(
                        RUTH,
                        () -> goals.write(
                                HAWTHORN, RUTH, "Next term", MONDAY, MONDAY.plusWeeks(9), MONDAY.plusWeeks(2))))
                .as("the others are over by then")
                .isEqualTo(Answer.WRITTEN);
    }

    @Test
    void areTakenDownAndPutUpAgain() {
        written("Talk", MONDAY.plusWeeks(1));
        var goal = as(ADA, () -> goals.of(HAWTHORN, MONDAY)).getFirst();
        as(RUTH, () -> goals.takeDown(HAWTHORN, goal.id()));
        assertThat(as(ADA, () -> goals.of(HAWTHORN, MONDAY)).getFirst().isUp()).isFalse();
        assertThat(as(RUTH, () -> goals.putUp(HAWTHORN, goal.id(), MONDAY))).isEqualTo(Answer.WRITTEN);
        assertThat(as(ADA, () -> goals.of(HAWTHORN, MONDAY))).containsExactly(goal);
        assertThat(as(RUTH, () -> goals.putUp(HAWTHORN, goal.id(), MONDAY.plusWeeks(2))))
                .as("when it is over")
                .isEqualTo(Answer.NOT_HERE);
    }

    @Test
    void areWrittenByWhoLeadsAndByStewards() {
        as(PAT, () -> goals.say(HAWTHORN, PAT, "Every door ajar"));
        as(RUTH, () -> goals.say(HAWTHORN, RUTH, "Every door open"));
        assertThat(as(ADA, () -> goals.vision(HAWTHORN))).isEqualTo("Every door open");
        assertThatThrownBy(() -> as(ADA, () -> goals.say(HAWTHORN, ADA, "Mine")))
                .isInstanceOf(DataAccessException.class);
        as(RUTH, () -> goals.say(HAWTHORN, RUTH, " "));
        assertThat(as(ADA, () -> goals.vision(HAWTHORN))).isEmpty();
    }

    @Test
    void haveDatesInOrder() {
        assertThat(written("Talk", MONDAY.minusDays(1))).isEqualTo(Answer.ENDS_BEFORE_IT_BEGINS);
        assertThat(written(" ", MONDAY)).isEqualTo(Answer.NO_NAME);
    }

    private Answer written(String name, LocalDate last) {
        return as(RUTH, () -> goals.write(HAWTHORN, RUTH, name, MONDAY, last, MONDAY));
    }

    private static <T> T as(PersonId person, Supplier<T> work) {
        return DatabaseContext.as(person.value(), HAWTHORN.value(), work::get);
    }
}
