package ajar.shelf.lending;

import ajar.school.PersonId;
import ajar.shelf.BookId;
import ajar.shelf.CopyId;
import ajar.shelf.LoanId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A copy that somebody asked for, or has.
 *
 * @param title of the book
 * @param lentOn since when they have it; null while they wait for an answer
 */
public record Loan(
        LoanId id,
        CopyId copy,
        BookId book,
        String title,
        PersonId owner,
        String ownerName,
        PersonId borrower,
        String borrowerName,
        @Nullable LocalDate lentOn) {

    public boolean isLent() {
        return lentOn != null;
    }

    public boolean isBetween(PersonId person) {
        return owner.equals(person) || borrower.equals(person);
    }
}
