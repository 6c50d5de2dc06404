package ajar.shelf;

import static ajar.Hawthorn.HAWTHORN;

import ajar.postgres.DatabaseContext;
import ajar.school.PersonId;
import ajar.school.PracticeId;
import ajar.shelf.books.BookAnswer;
import ajar.shelf.books.Books;
import ajar.shelf.books.Details;
import ajar.shelf.picks.Pick;
import ajar.shelf.picks.Verdict;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests of the shelf put on it, and in whose name. */
public final class Shelved {

    private Shelved() {}

    public static Details book(String isbn, String title, PracticeId... practices) {
        return new Details(isbn, title, "Ada First; Ben Second", "", Set.of(practices));
    }

    public static Pick.Text chapter(String chapter, int minutes, @Nullable PracticeId practice) {
        return new Pick.Text(chapter, practice, minutes, Verdict.SKIP_REST, "It is short");
    }

    public static BookId put(Books books, PersonId by, Details details) {
        return ((BookAnswer.Kept) books.add(HAWTHORN, by, details)).book();
    }

    public static <T> T as(TransactionTemplate transaction, PersonId person, Supplier<T> work) {
        return DatabaseContext.as(person.value(), HAWTHORN.value(), () -> transaction.execute(status -> work.get()));
    }
}
