package ajar.shelf.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One book, with all that colleagues have put beside it. Texts are empty where there is nothing to say, addresses where nothing may be
 * done.
 *
 * @param facts number and practices
 */
public record BookPage(
        String id,
        String said,
        String refusal,
        Cover cover,
        String title,
        String authors,
        String facts,
        String stands,
        String change,
        List<Way> links,
        List<Pick> picks,
        List<Option> practices,
        List<Option> verdicts,
        List<Margin> margins,
        Lending lending) {

    /** Out of the house: more about it, a shop, the library. */
    public record Way(String word, String href) {}

    public record Option(String value, String word) {}

    /**
     * A chapter.
     *
     * @param tried what others tell of it
     * @param mine what the reader said of trying it, or null where they do not
     * @param heard for whoever picked it: that it is tried, and thanks
     * @param thanks where one may thank for it
     */
    public record Pick(
            String id,
            String chapter,
            String facts,
            String verdict,
            String why,
            List<Told> tried,
            @Nullable Mine mine,
            List<String> heard,
            String thanks,
            boolean thanked,
            String removal) {}

    /** Who says that they try it, and what came of it. */
    public record Told(String sentence, String line) {}

    public record Mine(boolean told, String line) {}

    /** @param by whose note, or where in the book */
    public record Margin(boolean isQuote, String words, String by, String removal) {}

    /**
     * Who has a copy.
     *
     * @param mine the reader's own, or null
     * @param people whom it can be lent to
     */
    public record Lending(List<Copy> others, @Nullable Own mine, List<Option> people) {}

    /** A colleague's copy; what one may do with it is a word and an address, or both are empty. */
    public record Copy(String sentence, String action, String href) {}

    /** The reader's own copy. */
    public record Own(String id, boolean lends, boolean isOut, List<Loan> loans) {}

    /** Somebody asked for the reader's copy or has it; the words of what can be done, and where. */
    public record Loan(String sentence, String yes, String agree, String no, String end) {}
}
