package ajar.shelf.books;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.DARA;
import static ajar.Hawthorn.HANDS_DOWN;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.PAT;
import static ajar.Hawthorn.WAITING_TIME;
import static ajar.shelf.Shelved.book;
import static ajar.shelf.Shelved.chapter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.shelf.BookId;
import ajar.shelf.Shelved;
import ajar.shelf.picks.Picks;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class BooksTest {

    private static final String NUMBER = "0-306-40615-2";

    @Autowired
    Books books;

    @Autowired
    Picks picks;

    @Autowired
    Owner owner;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void found() {
        Hawthorn.foundIn(owner);
    }

    @Test
    void standOnTheShelfOnce() {
        var first = put(book(NUMBER, "Pauses", WAITING_TIME));
        assertThat(as(BEN, () -> books.add(HAWTHORN, BEN, book("9780306406157", "The same"))))
                .isEqualTo(new BookAnswer.AlreadyHere(first));
        put(book("", "Without a number"));
        put(book("", "Without a number"));
        assertThat(as(BEN, () -> books.of(HAWTHORN))).hasSize(3).anySatisfy(one -> {
            assertThat(one.isbn()).isEqualTo(new Isbn("9780306406157"));
            assertThat(one.authors()).containsExactly("Ada First", "Ben Second");
            assertThat(one.practices()).containsExactly(WAITING_TIME);
        });
    }

    @Test
    void areRefusedForWhatIsWrong() {
        assertThat(refusal(book("0306406153", "Pauses"))).isEqualTo(Details.Flaw.ISBN_CHECK_DIGIT);
        assertThat(refusal(book("12", "Pauses"))).isEqualTo(Details.Flaw.ISBN_LENGTH);
        assertThat(refusal(book("", " "))).isEqualTo(Details.Flaw.NO_TITLE);
        assertThat(refusal(book("", "x".repeat(201)))).isEqualTo(Details.Flaw.TOO_LONG);
    }

    /** Guards the constraint: without it, the owner writes any thirteen digits. */
    @Test
    void areNeverNumberedWrongly() {
        var book = put(book("", "Pauses"));
        assertThatThrownBy(() -> owner.db()
                        .sql("update shelf.book set isbn = '9780306406158' where id = :book")
                        .param("book", book.value())
                        .update())
                .hasMessageContaining("book_isbn_check");
    }

    @Test
    void areChangedByWhoeverAddedThemCoachesAndStewards() {
        var book = put(book("", "Pauses"));
        assertThat(as(BEN, () -> books.change(HAWTHORN, book, book("", "Mine"))))
                .isEmpty();
        for (var person : new PersonId[] {ADA, DARA, PAT}) {
            assertThat(as(person, () -> books.change(HAWTHORN, book, book(NUMBER, "Pauses " + person, HANDS_DOWN))))
                    .contains(new BookAnswer.Kept(book));
        }
        var other = put(book("", "Another"));
        assertThat(as(ADA, () -> books.change(HAWTHORN, other, book(NUMBER, "Another"))))
                .contains(new BookAnswer.AlreadyHere(book));
    }

    @Test
    void stayWhereColleaguesHavePutSomething() {
        var book = put(book("", "Pauses"));
        as(BEN, () -> picks.pick(HAWTHORN, BEN, book, chapter("Three seconds", 12, WAITING_TIME)));
        assertThat(as(ADA, () -> books.remove(HAWTHORN, book))).isFalse();
        assertThat(as(BEN, () -> books.remove(HAWTHORN, book))).isFalse();
        assertThat(as(PAT, () -> books.remove(HAWTHORN, book))).isTrue();
        var own = put(book("", "Pauses"));
        as(ADA, () -> picks.pick(HAWTHORN, ADA, own, chapter("Three seconds", 12, WAITING_TIME)));
        assertThat(as(ADA, () -> books.remove(HAWTHORN, own))).isTrue();
    }

    private Details.Flaw refusal(Details details) {
        return ((BookAnswer.Refused) as(ADA, () -> books.add(HAWTHORN, ADA, details))).flaw();
    }

    private BookId put(Details details) {
        return as(ADA, () -> Shelved.put(books, ADA, details));
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        return Shelved.as(transaction, person, work);
    }
}
