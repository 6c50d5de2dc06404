package ajar.shelf.lending;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.CLEO;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.MONDAY;
import static ajar.Hawthorn.PAT;
import static ajar.shelf.Shelved.book;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.shelf.BookId;
import ajar.shelf.CopyId;
import ajar.shelf.LoanId;
import ajar.shelf.Shelved;
import ajar.shelf.books.Books;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Ada owns the book; Ben and Cleo would like to read it. */
@ModuleTest
class LoansTest {

    @Autowired
    Books books;

    @Autowired
    Copies copies;

    @Autowired
    Loans loans;

    @Autowired
    Owner owner;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    BookId book;
    CopyId copy;

    @BeforeEach
    void adaOwnsOne() {
        Hawthorn.foundIn(owner);
        book = as(ADA, () -> Shelved.put(books, ADA, book("", "Pauses")));
        assertThat(as(ADA, () -> copies.own(HAWTHORN, book, ADA, true))).isTrue();
        copy = as(BEN, () -> copies.of(HAWTHORN)).getFirst().id();
    }

    @Test
    void areAskedForLentAndBack() {
        assertThat(as(BEN, () -> loans.ask(HAWTHORN, BEN, copy))).isEqualTo(LendAnswer.ASKED);
        assertThat(as(BEN, () -> loans.ask(HAWTHORN, BEN, copy))).isEqualTo(LendAnswer.ASKED);
        var loan = only(ADA);
        assertThat(as(BEN, () -> loans.agree(HAWTHORN, BEN, loan, MONDAY))).isEqualTo(LendAnswer.NOT_THERE);
        assertThat(as(ADA, () -> loans.agree(HAWTHORN, ADA, loan, MONDAY))).isEqualTo(LendAnswer.LENT);
        assertThat(as(BEN, () -> loans.of(HAWTHORN, BEN))).singleElement().satisfies(one -> assertThat(one.lentOn())
                .isEqualTo(MONDAY));
        assertThat(as(BEN, () -> loans.end(HAWTHORN, BEN, loan))).contains(book);
        assertThat(owner.db()
                        .sql("select count(*) from shelf.loan")
                        .query(Integer.class)
                        .single())
                .as("nobody keeps who read what")
                .isZero();
    }

    /** To whom is between the two; the control is that they are told. */
    @Test
    void areSeenByTheTwoAlone() {
        as(BEN, () -> loans.ask(HAWTHORN, BEN, copy));
        as(ADA, () -> loans.agree(HAWTHORN, ADA, only(ADA), MONDAY));
        for (var person : List.of(CLEO, PAT)) {
            assertThat(as(person, () -> copies.of(HAWTHORN))).singleElement().satisfies(one -> assertThat(one.isLent())
                    .isTrue());
            assertThat(as(person, () -> db.sql("select count(*) from shelf.loan")
                            .query(Integer.class)
                            .single()))
                    .isZero();
            assertThat(as(person, () -> loans.end(HAWTHORN, person, only(ADA)))).isEmpty();
        }
        assertThat(only(BEN)).isEqualTo(only(ADA));
    }

    @Test
    void areGivenInPassing() {
        assertThat(as(ADA, () -> loans.lend(HAWTHORN, ADA, copy, CLEO, MONDAY))).isEqualTo(LendAnswer.LENT);
        assertThat(as(ADA, () -> loans.lend(HAWTHORN, ADA, copy, BEN, MONDAY))).isEqualTo(LendAnswer.IS_OUT);
        as(BEN, () -> loans.ask(HAWTHORN, BEN, copy));
        var asked = as(BEN, () -> loans.of(HAWTHORN, BEN)).getFirst().id();
        assertThat(as(ADA, () -> loans.agree(HAWTHORN, ADA, asked, MONDAY))).isEqualTo(LendAnswer.IS_OUT);
        assertThat(as(CLEO, () -> loans.lend(HAWTHORN, CLEO, copy, BEN, MONDAY)))
                .isEqualTo(LendAnswer.NOT_THERE);
    }

    @Test
    void areNotAskedForWhatIsKept() {
        as(ADA, () -> copies.own(HAWTHORN, book, ADA, false));
        assertThat(as(BEN, () -> loans.ask(HAWTHORN, BEN, copy))).isEqualTo(LendAnswer.NOT_LENT);
        assertThat(as(ADA, () -> loans.ask(HAWTHORN, ADA, copy))).isEqualTo(LendAnswer.NOT_LENT);
    }

    /** Without the lock the loser of the race is told of a constraint. */
    @Test
    void areGivenToOneAtATime() throws Exception {
        as(BEN, () -> loans.ask(HAWTHORN, BEN, copy));
        as(CLEO, () -> loans.ask(HAWTHORN, CLEO, copy));
        var asked =
                as(ADA, () -> loans.of(HAWTHORN, ADA)).stream().map(Loan::id).toList();
        try (var threads = Executors.newFixedThreadPool(asked.size())) {
            var answers = threads.invokeAll(asked.stream()
                    .map(loan -> (Callable<LendAnswer>) () -> as(ADA, () -> loans.agree(HAWTHORN, ADA, loan, MONDAY)))
                    .toList());
            assertThat(List.of(answers.getFirst().get(), answers.getLast().get()))
                    .containsExactlyInAnyOrder(LendAnswer.LENT, LendAnswer.IS_OUT);
        }
    }

    private LoanId only(PersonId person) {
        return as(person, () -> loans.of(HAWTHORN, person)).getFirst().id();
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        return Shelved.as(transaction, person, work);
    }
}
