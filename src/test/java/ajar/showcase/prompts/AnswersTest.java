package ajar.showcase.prompts;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.CLEO;
import static ajar.Hawthorn.DARA;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.JONAS;
import static ajar.Hawthorn.MIRA;
import static ajar.Hawthorn.MONDAY;
import static ajar.Hawthorn.PAT;
import static ajar.Hawthorn.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.postgres.DatabaseContext;
import ajar.postgres.KeysOwner;
import ajar.postgres.Owner;
import ajar.school.People;
import ajar.school.PersonId;
import ajar.school.Schools;
import ajar.showcase.RoundId;
import ajar.site.Me;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class AnswersTest {

    private static final Fillings CLOCKS = new Fillings("watch the clock", "give people time");
    private static final List<PersonId> FIVE = List.of(ADA, BEN, CLEO, JONAS, MIRA);

    @Autowired
    Prompts prompts;

    @Autowired
    Answers answers;

    @Autowired
    RoundUpkeep upkeep;

    @Autowired
    OwnAnswers own;

    @Autowired
    People people;

    @Autowired
    Schools schools;

    @Autowired
    Owner owner;

    @Autowired
    KeysOwner keys;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SettableClock clock;

    private RoundId round = new RoundId(UUID.randomUUID());

    @BeforeEach
    void aSentenceIsAsked() {
        clock.reset();
        Hawthorn.foundIn(owner);
        as(DARA, () -> {
            var ready = prompts.of(HAWTHORN).getFirst();
            assertThat(ready.sentence().text()).isEqualTo("Managers do ___, but leaders do ___.");
            return prompts.ask(HAWTHORN, DARA, ready.id(), new Asking(MONDAY, MONDAY.plusDays(13), Asking.Again.ONCE));
        });
        round = as(DARA, () -> prompts.rounds(HAWTHORN)).getFirst().id();
    }

    @Test
    void standOnTheWallAtOnceWithAName() {
        assertThat(named(ADA)).isEqualTo(Given.GIVEN);
        assertThat(wall(BEN)).extracting(Answer::author).containsExactly("Ada Okafor");
        assertThat(mine(ADA)).isEqualTo(new OwnAnswer(CLOCKS, true, true, ""));
    }

    @Test
    void standOnTheWallTogetherWithoutAName() {
        for (var person : FIVE.subList(0, 4)) {
            nameless(person);
        }
        assertThat(wall(ADA)).isEmpty();
        assertThat(as(SAM, () -> answers.waiting(round))).isEqualTo(4);
        assertThat(mine(ADA)).isEqualTo(new OwnAnswer(CLOCKS, false, false, ""));
        nameless(MIRA);
        assertThat(wall(ADA)).hasSize(5).extracting(Answer::author).containsOnly("");
        assertThat(as(SAM, () -> answers.waiting(round))).isZero();
        nameless(SAM);
        assertThat(wall(ADA)).as("the sixth waits for others").hasSize(5);
    }

    @Test
    void goFromTheWallWhenFewerThanFiveAreLeft() {
        FIVE.forEach(this::nameless);
        named(SAM);
        assertThat(wall(SAM)).hasSize(6);
        assertThat(as(ADA, () -> answers.takeBack(HAWTHORN, ADA, round))).isTrue();
        assertThat(wall(SAM)).extracting(Answer::author).containsExactly("Sam Whitlock");
    }

    @Test
    void areOneOfEachPerson() {
        nameless(ADA);
        assertThat(nameless(ADA)).isEqualTo(Given.CHANGED);
        assertThat(named(ADA)).isEqualTo(Given.CHANGED);
        assertThat(count()).isEqualTo(1);
        assertThat(nameless(ADA)).isEqualTo(Given.CHANGED);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void areOneOfEachPersonWhoPressesBothButtonsAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int time = 0; time < 10; time++) {
                var both = threads.invokeAll(List.<Callable<Given>>of(() -> named(BEN), () -> nameless(BEN)));
                for (var one : both) {
                    assertThat(one.get()).isIn(Given.GIVEN, Given.CHANGED);
                }
                assertThat(count()).isEqualTo(1);
                as(BEN, () -> answers.takeBack(HAWTHORN, BEN, round));
            }
        }
    }

    @Test
    void areGivenOnTheDaysOnWhichTheyAreAsked() {
        clock.set(MONDAY.minusDays(1).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        assertThat(named(ADA)).isEqualTo(Given.NOT_OPEN);
        clock.set(MONDAY.plusDays(14).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        assertThat(named(ADA)).isEqualTo(Given.NOT_OPEN);
        clock.reset();
        assertThat(give(ADA, new Fillings("count", ""), true)).isEqualTo(Given.DOES_NOT_FIT);
        assertThat(give(ADA, new Fillings(" ", "count"), true)).isEqualTo(Given.DOES_NOT_FIT);
        assertThat(give(ADA, new Fillings("x".repeat(121), "count"), true)).isEqualTo(Given.DOES_NOT_FIT);
    }

    /** The control: the same of answers with a name. */
    @Test
    void sayNowhereInTheDatabaseWhoseTheyAre() {
        FIVE.forEach(this::nameless);
        for (var person : FIVE) {
            assertThat(answersAsText()).doesNotContain(person.value().toString());
        }
        named(SAM);
        assertThat(answersAsText()).contains(SAM.value().toString());
    }

    /** By where its row lies and by which transaction wrote it: all lie in the order of their tokens, written by the last one. */
    @Test
    void tellNotInWhichOrderTheyCame() {
        FIVE.forEach(this::nameless);
        assertThat(owner.db()
                        .sql("select count(distinct xmin::text) from showcase.answer")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(owner.db()
                        .sql("select token from showcase.answer order by ctid")
                        .query((row, n) -> HexFormat.of().formatHex(row.getBytes(1)))
                        .list())
                .isSorted();
        assertThat(owner.db().sql("""
                        select a.attname from pg_attribute a
                         where a.attrelid = 'showcase.answer'::regclass and a.attnum > 0
                           and format_type(a.atttypid, null) ~ 'time|date|serial|bigint'
                        """).query(String.class).list()).isEmpty();
    }

    /** The control: not written anew, each row says by its transaction when it came. */
    @Test
    void wouldTellTheirOrderIfTheyWereNotMixed() {
        var mixing = owner.db()
                .sql("select pg_get_functiondef('showcase.mix_answers(uuid)'::regprocedure)")
                .query(String.class)
                .single();
        owner.db()
                .sql(
                        "create or replace function showcase.mix_answers(wanted uuid) returns void language sql as 'select'")
                .update();
        try {
            FIVE.forEach(this::nameless);
            assertThat(owner.db()
                            .sql("select count(distinct xmin::text) from showcase.answer")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(5);
        } finally {
            owner.db().sql(mixing).update();
        }
    }

    @Test
    void areAnotherCodeInEachRound() {
        nameless(ADA);
        var first = owner.db()
                .sql("select token from showcase.answer")
                .query(byte[].class)
                .single();
        as(DARA, () -> {
            var prompt = prompts.of(HAWTHORN).getFirst();
            return prompts.ask(
                    HAWTHORN,
                    DARA,
                    prompt.id(),
                    new Asking(MONDAY.plusDays(14), MONDAY.plusDays(20), Asking.Again.ONCE));
        });
        clock.set(MONDAY.plusDays(15).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        round = as(DARA, () -> prompts.rounds(HAWTHORN)).getFirst().id();
        nameless(ADA);
        assertThat(owner.db()
                        .sql("select token from showcase.answer where round = :round")
                        .param("round", round.value())
                        .query(byte[].class)
                        .single())
                .isNotEqualTo(first);
    }

    @Test
    void areNobodyElsesToChange() {
        named(ADA);
        FIVE.subList(1, 5).forEach(this::nameless);
        nameless(SAM);
        for (var statement : List.of(
                "update showcase.answer set filling = 'mine now'",
                "delete from showcase.answer",
                "update showcase.answer set on_wall = false")) {
            assertThat(as(PAT, () -> db.sql(statement).update())).as(statement).isZero();
        }
        assertThat(as(PAT, () -> answers.takeBack(HAWTHORN, PAT, round))).isFalse();
        assertThat(count()).isEqualTo(6);
        assertThatThrownBy(() ->
                        as(ADA, () -> db.sql("update showcase.answer set id = gen_random_uuid() where author = :ada")
                                .param("ada", ADA.value())
                                .update()))
                .hasStackTraceContaining("the words of an answer can be changed, and nothing else");
    }

    @Test
    void comeOntoTheWallWhenTheRoundIsOver() {
        FIVE.forEach(this::nameless);
        nameless(SAM);
        afterTheRound(2);
        assertThat(wall(PAT)).hasSize(6);
    }

    @Test
    void stayHiddenWhereTheyAreFewerThanFiveInAll() {
        FIVE.subList(0, 4).forEach(this::nameless);
        afterTheRound(40);
        assertThat(wall(PAT)).isEmpty();
    }

    @Test
    void areNobodysAfterAWeek() {
        FIVE.forEach(this::nameless);
        named(SAM);
        afterTheRound(3);
        assertThat(as(ADA, () -> answers.takeBack(HAWTHORN, ADA, round))).isTrue();
        nameless(ADA);
        afterTheRound(8);
        assertThat(as(BEN, () -> answers.mine(HAWTHORN, BEN, round))).isEmpty();
        assertThat(as(BEN, () -> answers.takeBack(HAWTHORN, BEN, round))).isFalse();
        assertThat(as(SAM, () -> answers.takeBack(HAWTHORN, SAM, round))).isTrue();
        assertThat(keys.db()
                        .sql("select count(*) from vault.data_key where scope = :scope")
                        .param("scope", "round/" + round.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(count()).isEqualTo(4);
    }

    @Test
    void areTakenAlongAndErasedWithoutAName() {
        nameless(ADA);
        named(BEN);
        var taken = as(ADA, () -> own.of(me(ADA)));
        assertThat(taken).hasSize(1);
        assertThat(taken.getFirst())
                .containsEntry("filling", "watch the clock")
                .containsEntry("round", "Managers do ___, but leaders do ___.");
        assertThat(as(BEN, () -> own.of(me(BEN))))
                .as("that one is taken along as all rows are")
                .isEmpty();
        DatabaseContext.as(ADA.value(), HAWTHORN.value(), () -> own.letGo(HAWTHORN, ADA, false));
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void areWaitedForOnce() {
        assertThat(as(ADA, () -> answers.unanswered(HAWTHORN, ADA, MONDAY))).hasSize(1);
        nameless(ADA);
        assertThat(as(ADA, () -> answers.unanswered(HAWTHORN, ADA, MONDAY))).isEmpty();
        assertThat(as(BEN, () -> answers.unanswered(HAWTHORN, BEN, MONDAY.plusDays(14))))
                .isEmpty();
    }

    private void afterTheRound(int days) {
        clock.set(MONDAY.plusDays(13L + days).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        upkeep.keep();
    }

    private Given named(PersonId person) {
        return give(person, CLOCKS, true);
    }

    private Given nameless(PersonId person) {
        return give(person, CLOCKS, false);
    }

    private Given give(PersonId person, Fillings fillings, boolean named) {
        return as(person, () -> answers.give(HAWTHORN, person, round, fillings, named));
    }

    private OwnAnswer mine(PersonId person) {
        return as(person, () -> answers.mine(HAWTHORN, person, round)).orElseThrow();
    }

    private List<Answer> wall(PersonId person) {
        return as(person, () -> answers.wall(HAWTHORN, round));
    }

    private int count() {
        return owner.db()
                .sql("select count(*) from showcase.answer")
                .query(Integer.class)
                .single();
    }

    private String answersAsText() {
        return owner.db()
                .sql("select coalesce(string_agg(a::text, ' '), '') from showcase.answer a")
                .query(String.class)
                .single();
    }

    private Me me(PersonId person) {
        return new Me(people.find(HAWTHORN, person).orElseThrow(), schools.get(HAWTHORN), Set.of());
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        return DatabaseContext.as(person.value(), HAWTHORN.value(), () -> transaction.execute(status -> work.get()));
    }
}
