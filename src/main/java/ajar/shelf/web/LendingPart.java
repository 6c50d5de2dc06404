package ajar.shelf.web;

import ajar.school.People;
import ajar.shelf.BookId;
import ajar.shelf.lending.Copies;
import ajar.shelf.lending.Copy;
import ajar.shelf.lending.Loan;
import ajar.shelf.lending.Loans;
import ajar.site.Me;
import ajar.site.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Of a book's page, who has it. */
@Component
class LendingPart {

    private final Copies copies;
    private final Loans loans;
    private final People people;

    LendingPart(Copies copies, Loans loans, People people) {
        this.copies = copies;
        this.loans = loans;
        this.people = people;
    }

    BookPage.Lending of(Me me, BookId book, Words words) {
        var all = copies.of(me.schoolId()).stream()
                .filter(copy -> copy.book().equals(book))
                .toList();
        var mine = loans.of(me.schoolId(), me.id()).stream()
                .filter(loan -> loan.book().equals(book))
                .toList();
        var own = all.stream().filter(copy -> copy.owner().equals(me.id())).findFirst();
        return new BookPage.Lending(
                all.stream()
                        .filter(copy -> !copy.owner().equals(me.id()))
                        .map(copy -> other(copy, mine, words))
                        .toList(),
                own.map(copy -> own(copy, mine, words)).orElse(null),
                own.filter(copy -> !copy.isLent()).isPresent() ? colleagues(me) : List.of());
    }

    private static BookPage.Copy other(Copy copy, List<Loan> mine, Words words) {
        var loan = mine.stream().filter(one -> one.copy().equals(copy.id())).findFirst();
        if (loan.isPresent()) {
            var key = loan.get().isLent() ? "with-you" : "asked";
            return new BookPage.Copy(
                    words.say("shelf-lending." + key, "owner", copy.ownerName()),
                    words.say("shelf-lending." + key + ".end"),
                    "/loans/" + loan.get().id().value() + "/end");
        } else if (!copy.lends()) {
            return new BookPage.Copy(words.say("shelf-lending.keeps", "owner", copy.ownerName()), "", "");
        }
        return new BookPage.Copy(
                words.say(copy.isLent() ? "shelf-lending.lent" : "shelf-lending.lends", "owner", copy.ownerName()),
                words.say("shelf-lending.ask", "owner", copy.ownerName()),
                "/copies/" + copy.id().value() + "/loans");
    }

    private static BookPage.Own own(Copy copy, List<Loan> mine, Words words) {
        return new BookPage.Own(
                copy.id().value().toString(),
                copy.lends(),
                copy.isLent(),
                mine.stream()
                        .filter(loan -> loan.copy().equals(copy.id()))
                        .map(loan -> loan(loan, copy, words))
                        .toList());
    }

    private static BookPage.Loan loan(Loan loan, Copy copy, Words words) {
        var address = "/loans/" + loan.id().value();
        var since = Optional.ofNullable(loan.lentOn());
        return new BookPage.Loan(
                since.map(date -> words.say(
                                "shelf-lending.given", "borrower", loan.borrowerName(), "date", words.date(date)))
                        .orElseGet(() -> words.say("shelf-lending.asks", "borrower", loan.borrowerName())),
                since.isPresent() || copy.isLent() ? "" : words.say("shelf-lending.give"),
                since.isPresent() || copy.isLent() ? "" : address + "/lending",
                words.say(since.isPresent() ? "shelf-lending.back" : "shelf-lending.refuse"),
                address + "/end");
    }

    private List<BookPage.Option> colleagues(Me me) {
        return people.of(me.schoolId()).stream()
                .filter(person -> !person.id().equals(me.id()))
                .map(person -> new BookPage.Option(person.id().value().toString(), person.name()))
                .toList();
    }
}
