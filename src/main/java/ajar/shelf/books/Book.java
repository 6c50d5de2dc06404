package ajar.shelf.books;

import ajar.school.PersonId;
import ajar.school.PracticeId;
import ajar.shelf.BookId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A book as a school has it on its shelf.
 *
 * @param stands where in the building the school's own copy stands, or empty
 * @param addedBy who put it there, as long as that is kept
 */
public record Book(
        BookId id,
        @Nullable Isbn isbn,
        String title,
        List<String> authors,
        String stands,
        List<PracticeId> practices,
        boolean hasCover,
        @Nullable PersonId addedBy) {

    public Book {
        authors = List.copyOf(authors);
        practices = List.copyOf(practices);
    }
}
