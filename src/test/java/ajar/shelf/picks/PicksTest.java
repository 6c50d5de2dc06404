package ajar.shelf.picks;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.CLEO;
import static ajar.Hawthorn.HANDS_DOWN;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.PAT;
import static ajar.Hawthorn.READING_ALOUD;
import static ajar.Hawthorn.WAITING_TIME;
import static ajar.shelf.Shelved.book;
import static ajar.shelf.Shelved.chapter;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.school.practices.PracticesMerging;
import ajar.shelf.BookId;
import ajar.shelf.IdeaLeft;
import ajar.shelf.IdeaTried;
import ajar.shelf.PickId;
import ajar.shelf.Shelved;
import ajar.shelf.Thanked;
import ajar.shelf.books.Books;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.test.Scenario;
import org.springframework.transaction.support.TransactionTemplate;

/** Ada picks; Ben and Cleo read. */
@ModuleTest
class PicksTest {

    @Autowired
    Books books;

    @Autowired
    Picks picks;

    @Autowired
    ChaptersTried trials;

    @Autowired
    ThanksForPicks thanks;

    @Autowired
    Owner owner;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    BookId book;
    PickId pick;

    @BeforeEach
    void adaPicks() {
        Hawthorn.foundIn(owner);
        book = as(ADA, () -> Shelved.put(books, ADA, book("", "Pauses", WAITING_TIME)));
        pick = as(ADA, () -> picks.pick(HAWTHORN, ADA, book, chapter("Three seconds", 12, WAITING_TIME)))
                .orElseThrow();
    }

    @Test
    void areReadByAllAndTakenAwayByTheirOwn() {
        as(BEN, () -> picks.pick(HAWTHORN, BEN, book, chapter("Five minutes", 5, null)));
        assertThat(as(CLEO, () -> picks.of(HAWTHORN)))
                .extracting(one -> one.text().chapter())
                .containsExactly("Five minutes", "Three seconds");
        assertThat(as(BEN, () -> picks.takeAway(HAWTHORN, pick))).isFalse();
        assertThat(as(ADA, () -> picks.takeAway(HAWTHORN, pick))).isTrue();
    }

    @Test
    void needAChapterAndItsMinutes() {
        for (var text : new Pick.Text[] {
            chapter("", 12, null), chapter("x".repeat(161), 12, null), chapter("x", 0, null), chapter("x", 601, null)
        }) {
            assertThat(as(BEN, () -> picks.pick(HAWTHORN, BEN, book, text))).isEmpty();
        }
        assertThat(as(BEN, () -> picks.pick(HAWTHORN, BEN, new BookId(UUID.randomUUID()), chapter("x", 1, null))))
                .isEmpty();
    }

    @Test
    void areTriedAndToldOnce(Scenario scenario) {
        scenario.stimulate(() -> as(BEN, () -> trials.tryIdea(HAWTHORN, pick, BEN)))
                .andWaitForEventOfType(IdeaTried.class)
                .toArriveAndVerify(tried -> assertThat(tried).isEqualTo(new IdeaTried(HAWTHORN, pick, BEN, ADA)));
        assertThat(as(BEN, () -> trials.tries(HAWTHORN, pick, BEN))).isTrue();
        scenario.stimulate(() -> as(BEN, () -> trials.leave(HAWTHORN, pick, BEN)))
                .andWaitForEventOfType(IdeaLeft.class)
                .toArriveAndVerify(left -> assertThat(left).isEqualTo(new IdeaLeft(HAWTHORN, pick, BEN, ADA)));
    }

    @Test
    void areTriedInSilenceUnlessSomebodySaysSo() {
        as(BEN, () -> trials.tryIdea(HAWTHORN, pick, BEN));
        for (var person : new PersonId[] {ADA, CLEO}) {
            assertThat(as(person, () -> trials.of(HAWTHORN, book))).isEmpty();
            assertThat(as(person, () -> trials.tries(HAWTHORN, pick, BEN))).isFalse();
        }
        assertThat(as(ADA, () -> trials.isTried(pick))).as("told that, not who").isTrue();
        assertThat(as(CLEO, () -> trials.isTried(pick))).isFalse();

        assertThat(as(CLEO, () -> trials.tell(pick, BEN, true, "Not mine to say")))
                .isFalse();
        assertThat(as(BEN, () -> trials.tell(pick, BEN, true, "8B waited with me")))
                .isTrue();
        assertThat(as(CLEO, () -> trials.of(HAWTHORN, book))).singleElement().satisfies(one -> assertThat(one.line())
                .isEqualTo("8B waited with me"));
        as(BEN, () -> trials.tell(pick, BEN, false, "kept back"));
        assertThat(as(CLEO, () -> trials.of(HAWTHORN, book))).isEmpty();
        assertThat(as(BEN, () -> trials.of(HAWTHORN, book))).singleElement().satisfies(one -> assertThat(one.line())
                .isEmpty());
    }

    @Test
    void areThankedForBetweenTheTwo(Scenario scenario) {
        scenario.stimulate(() -> as(BEN, () -> thanks.thank(HAWTHORN, pick, BEN, "That saved my Thursday")))
                .andWaitForEventOfType(Thanked.class)
                .toArriveAndVerify(thanked -> assertThat(thanked).isEqualTo(new Thanked(HAWTHORN, pick, BEN, ADA)));
        assertThat(as(ADA, () -> thanks.of(HAWTHORN, book))).singleElement().satisfies(one -> assertThat(one.line())
                .isEqualTo("That saved my Thursday"));
        assertThat(as(CLEO, () -> thanks.of(HAWTHORN, book))).isEmpty();
        assertThat(as(ADA, () -> thanks.thank(HAWTHORN, pick, ADA, "")))
                .as("of oneself")
                .isEmpty();
    }

    /** A steward alone makes one practice of two; the database says so, too. */
    @Test
    void moveWithPracticesThatBecomeOne() {
        for (var person : new PersonId[] {ADA, PAT}) {
            as(person, () -> {
                events.publishEvent(new PracticesMerging(HAWTHORN, WAITING_TIME, HANDS_DOWN));
                return true;
            });
            var expected = person.equals(PAT) ? HANDS_DOWN : WAITING_TIME;
            assertThat(as(CLEO, () -> picks.find(HAWTHORN, pick))
                            .orElseThrow()
                            .text()
                            .practice())
                    .isEqualTo(expected);
            assertThat(as(CLEO, () -> books.find(HAWTHORN, book)).orElseThrow().practices())
                    .containsExactly(expected);
        }
    }

    @Test
    void losePracticesThatAreNotThere() {
        var other = as(BEN, () -> picks.pick(HAWTHORN, BEN, book, chapter("Aloud", 9, READING_ALOUD)))
                .orElseThrow();
        owner.db()
                .sql("delete from school.practice where id = :practice")
                .param("practice", READING_ALOUD.value())
                .update();
        assertThat(as(CLEO, () -> picks.find(HAWTHORN, other))
                        .orElseThrow()
                        .text()
                        .practice())
                .isNull();
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        return Shelved.as(transaction, person, work);
    }
}
