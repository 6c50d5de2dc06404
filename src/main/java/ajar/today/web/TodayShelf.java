package ajar.today.web;

import ajar.shelf.lending.Loans;
import ajar.site.Me;
import ajar.site.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** Of the shelf, what waits for somebody: a colleague would like to borrow a book. */
@Component
class TodayShelf {

    private final Loans loans;

    TodayShelf(Loans loans) {
        this.loans = loans;
    }

    /** One of them is enough for a day. A copy that is out cannot be given, and its owner is not asked again. */
    List<TodayPage.Link> waiting(Me me, Words words) {
        var mine = loans.of(me.schoolId(), me.id()).stream()
                .filter(loan -> loan.owner().equals(me.id()))
                .toList();
        return mine.stream()
                .filter(loan -> !loan.isLent())
                .filter(loan -> mine.stream()
                        .noneMatch(other -> other.isLent() && other.copy().equals(loan.copy())))
                .limit(1)
                .map(loan -> new TodayPage.Link(
                        words.say("today.book", "borrower", loan.borrowerName(), "title", loan.title()), "/loans"))
                .toList();
    }
}
