package ajar.showcase.prompts;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.DARA;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.MONDAY;
import static ajar.Hawthorn.PAT;
import static ajar.Hawthorn.RUTH;
import static ajar.Hawthorn.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.showcase.RoundId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/** Ruth moderates. */
@ModuleTest
class RemovalsTest {

    @Autowired
    Prompts prompts;

    @Autowired
    Answers answers;

    @Autowired
    Removals removals;

    @Autowired
    Owner owner;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SettableClock clock;

    private RoundId round = new RoundId(UUID.randomUUID());

    @BeforeEach
    void aSentenceIsAsked() {
        clock.reset();
        Hawthorn.foundIn(owner);
        owner.db()
                .sql("insert into school.role (school, person, role) values (:school, :person, 'moderator')")
                .param("school", HAWTHORN.value())
                .param("person", RUTH.value())
                .update();
        var days = new Asking(MONDAY, MONDAY.plusDays(13), Asking.Again.ONCE);
        as(
                DARA,
                () -> prompts.ask(
                        HAWTHORN, DARA, prompts.of(HAWTHORN).getFirst().id(), days));
        round = as(DARA, () -> prompts.rounds(HAWTHORN)).getFirst().id();
    }

    @Test
    void areTakenOffTheWallByAModeratorWhoSaysWhy() {
        named(ADA);
        var answer = wall(RUTH).getFirst().id();
        assertThat(as(RUTH, () -> removals.takeAway(HAWTHORN, RUTH, answer, "Names a pupil")))
                .isTrue();
        assertThat(wall(BEN)).isEmpty();
        assertThat(mine(ADA).takenAway()).isEqualTo("Names a pupil");
        assertThat(named(ADA)).isEqualTo(Given.TAKEN_AWAY);
        assertThat(as(RUTH, () -> removals.of(HAWTHORN, round)))
                .extracting(Removals.Removed::why, Removals.Removed::by)
                .containsExactly(tuple("Names a pupil", "Ruth Adeyemi"));
        assertThat(as(BEN, () -> removals.of(HAWTHORN, round))).isEmpty();
        assertThat(as(RUTH, () -> removals.putBack(HAWTHORN, answer))).isTrue();
        assertThat(wall(BEN)).hasSize(1);
    }

    @Test
    void areTakenOffTheWallByNobodyElse() {
        named(ADA);
        var answer = wall(RUTH).getFirst().id();
        for (var person : List.of(BEN, DARA, PAT, SAM)) {
            try {
                assertThat(as(person, () -> removals.takeAway(HAWTHORN, person, answer, "I do not like it")))
                        .isFalse();
            } catch (DataAccessException heldBack) {
                assertThat(heldBack).hasStackTraceContaining("row-level security");
            }
        }
        assertThat(wall(BEN)).hasSize(1);
    }

    private Given named(PersonId person) {
        var fillings = new Fillings("watch the clock", "give people time");
        return as(person, () -> answers.give(HAWTHORN, person, round, fillings, true));
    }

    private OwnAnswer mine(PersonId person) {
        return as(person, () -> answers.mine(HAWTHORN, person, round)).orElseThrow();
    }

    private List<Answer> wall(PersonId person) {
        return as(person, () -> answers.wall(HAWTHORN, round));
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        return DatabaseContext.as(person.value(), HAWTHORN.value(), () -> transaction.execute(status -> work.get()));
    }
}
