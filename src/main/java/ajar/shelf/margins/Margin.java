package ajar.shelf.margins;

import ajar.school.PersonId;
import ajar.shelf.MarginId;
import java.util.Locale;

/**
 * Something that stands beside a book.
 *
 * @param page where in the book it is from; may be empty
 */
public record Margin(MarginId id, Kind kind, PersonId person, String name, String words, String page) {

    public static final int WORDS_LENGTH_MAX = 600;
    public static final int PAGE_LENGTH_MAX = 40;

    /** Whose words they are. */
    public enum Kind {
        /** The book's. */
        QUOTE,
        /** A colleague's. */
        NOTE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
