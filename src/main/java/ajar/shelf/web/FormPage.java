package ajar.shelf.web;

import ajar.shelf.books.Details;
import java.util.List;

/**
 * A book, written or changed.
 *
 * @param refusal a sentence, or empty
 * @param other where the book is that has this number already, or empty
 * @param lookUp whether a look-up may be asked for
 * @param removal where it is taken off the shelf, or empty
 */
public record FormPage(
        String heading,
        String action,
        Details details,
        List<Practice> practices,
        String said,
        String refusal,
        String other,
        boolean lookUp,
        String removal) {

    public record Practice(String id, String name, boolean chosen) {}
}
