package ajar.shelf.books;

import ajar.shelf.BookId;

/** What came of putting a book on the shelf, or of changing one. */
public sealed interface BookAnswer {

    record Kept(BookId book) implements BookAnswer {}

    /** The school has a book with that number. */
    record AlreadyHere(BookId book) implements BookAnswer {}

    record Refused(Details.Flaw flaw) implements BookAnswer {}
}
