package ajar.shelf.web;

import ajar.shelf.books.Book;

/**
 * The front of a book: its picture, or its title set on paper.
 *
 * @param picture where it is, or empty
 */
public record Cover(String picture, String title) {

    static Cover of(Book book) {
        var at = book.hasCover() ? "/books/" + book.id().value() + "/cover" : "";
        return new Cover(at, book.title());
    }
}
