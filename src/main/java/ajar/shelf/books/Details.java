package ajar.shelf.books;

import ajar.school.PracticeId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody says of a book.
 *
 * @param isbn as it was typed; empty for a book without a number
 * @param authors with a semicolon between them
 * @param stands where in the building the school's own copy stands, or empty
 */
public record Details(String isbn, String title, String authors, String stands, Set<PracticeId> practices) {

    public static final int TITLE_LENGTH_MAX = 200;
    public static final int AUTHORS_LENGTH_MAX = 300;
    public static final int STANDS_LENGTH_MAX = 120;
    private static final String BETWEEN = "; ";

    public Details {
        isbn = isbn.strip();
        title = title.strip();
        authors = String.join(BETWEEN, split(authors));
        stands = stands.strip();
        practices = Set.copyOf(practices);
    }

    /** What keeps a book off the shelf. */
    public enum Flaw {
        ISBN_SIGNS,
        ISBN_LENGTH,
        ISBN_NO_BOOK,
        ISBN_CHECK_DIGIT,
        NO_TITLE,
        TOO_LONG
    }

    public Optional<Flaw> flaw() {
        var flaw = isbn.isEmpty() ? null : Isbn.read(isbn).flaw();
        if (flaw != null) {
            return Optional.of(Flaw.valueOf("ISBN_" + flaw));
        } else if (title.isEmpty()) {
            return Optional.of(Flaw.NO_TITLE);
        }
        return title.length() > TITLE_LENGTH_MAX
                        || authors.length() > AUTHORS_LENGTH_MAX
                        || stands.length() > STANDS_LENGTH_MAX
                ? Optional.of(Flaw.TOO_LONG)
                : Optional.empty();
    }

    public Optional<Isbn> number() {
        return isbn.isEmpty() ? Optional.empty() : Isbn.read(isbn).found();
    }

    /** Names as they stand between semicolons. */
    static List<String> split(String authors) {
        return Arrays.stream(authors.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
