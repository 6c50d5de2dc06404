package ajar.showcase.prompts;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.DARA;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class PromptsTest {

    private static final String GOOD_DAY = "A good day here is one on which ____.";

    @Autowired
    Prompts prompts;

    @Autowired
    Owner owner;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void schoolBegins() {
        clock.reset();
        Hawthorn.foundIn(owner);
    }

    @Test
    void areThereFromTheBeginning() {
        assertThat(as(ADA, () -> prompts.of(HAWTHORN)))
                .extracting(prompt -> prompt.sentence().text())
                .containsExactly("Managers do ___, but leaders do ___.");
        assertThat(as(ADA, () -> prompts.rounds(HAWTHORN))).isEmpty();
    }

    @Test
    void areWrittenByCoaches() {
        assertThat(begin(DARA, GOOD_DAY, once(MONDAY, 14))).isEqualTo(Asking.Answer.ASKED);
        var round = as(ADA, () -> prompts.rounds(HAWTHORN)).getFirst();
        assertThat(round.sentence().parts()).containsExactly("A good day here is one on which ", ".");
        assertThat(begin(DARA, GOOD_DAY, once(MONDAY.plusDays(20), 3))).isEqualTo(Asking.Answer.THERE_ALREADY);
        assertThatThrownBy(() -> begin(ADA, "Ada says ___.", once(MONDAY, 14)))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Nothing is missing here.", "___ and ___ and ___", "___"})
    void haveOneGapOrTwo(String sentence) {
        assertThat(begin(DARA, sentence, once(MONDAY, 14))).isEqualTo(Asking.Answer.NO_SENTENCE);
        assertThat(as(ADA, () -> prompts.of(HAWTHORN))).hasSize(1);
    }

    @Test
    void comeAgain() {
        var monthly = new Asking(MONDAY, MONDAY.plusDays(6), Asking.Again.EACH_MONTH);
        assertThat(begin(DARA, GOOD_DAY, monthly)).isEqualTo(Asking.Answer.ASKED);
        assertThat(as(ADA, () -> prompts.rounds(HAWTHORN)))
                .extracting(Round::first)
                .hasSize(6)
                .endsWith(LocalDate.of(2026, 10, 7), MONDAY);
    }

    @Test
    void areAskedOnceAtATime() {
        begin(DARA, GOOD_DAY, once(MONDAY, 14));
        var prompt = as(DARA, () -> prompts.rounds(HAWTHORN)).getFirst().prompt();
        assertThat(as(DARA, () -> prompts.ask(HAWTHORN, DARA, prompt, once(MONDAY.plusDays(13), 5))))
                .isEqualTo(Asking.Answer.OVERLAPS);
        assertThat(as(DARA, () -> prompts.ask(HAWTHORN, DARA, prompt, once(MONDAY.plusDays(14), 5))))
                .isEqualTo(Asking.Answer.ASKED);
        assertThat(begin(
                        DARA,
                        "Too long and too often ___.",
                        new Asking(MONDAY, MONDAY.plusDays(40), Asking.Again.EACH_MONTH)))
                .isEqualTo(Asking.Answer.OVERLAPS);
        // The database says it again.
        assertThatThrownBy(() -> owner.db()
                        .sql("update showcase.round set last_date = last_date + 1 where first_date = :monday")
                        .param("monday", MONDAY)
                        .update())
                .hasStackTraceContaining("one_round_at_a_time");
    }

    @Test
    void areAskedOnSensibleDays() {
        assertThat(begin(DARA, GOOD_DAY, once(MONDAY.minusDays(1), 14))).isEqualTo(Asking.Answer.PAST);
        assertThat(begin(DARA, GOOD_DAY, once(MONDAY, 0))).isEqualTo(Asking.Answer.ENDS_BEFORE_IT_BEGINS);
        assertThat(begin(DARA, GOOD_DAY, once(MONDAY, 63))).isEqualTo(Asking.Answer.TOO_LONG);
        assertThat(begin(DARA, GOOD_DAY, once(MONDAY, 62))).isEqualTo(Asking.Answer.ASKED);
    }

    @Test
    void areCalledOffUntilTheyBegin() {
        begin(DARA, GOOD_DAY, new Asking(MONDAY, MONDAY.plusDays(6), Asking.Again.EACH_TERM));
        var rounds = as(DARA, () -> prompts.rounds(HAWTHORN));
        assertThat(as(ADA, () -> prompts.callOff(HAWTHORN, rounds.getFirst().id())))
                .isFalse();
        assertThat(as(DARA, () -> prompts.callOff(HAWTHORN, rounds.getFirst().id())))
                .isTrue();
        assertThat(as(DARA, () -> prompts.callOff(HAWTHORN, rounds.getLast().id())))
                .isFalse();
        assertThat(as(DARA, () -> prompts.rounds(HAWTHORN))).hasSize(2);
    }

    private static Asking once(LocalDate first, int days) {
        return new Asking(first, first.plusDays(days - 1L), Asking.Again.ONCE);
    }

    private Asking.Answer begin(PersonId person, String sentence, Asking asking) {
        return as(person, () -> prompts.begin(HAWTHORN, person, sentence, asking));
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        return DatabaseContext.as(person.value(), HAWTHORN.value(), () -> transaction.execute(status -> work.get()));
    }
}
