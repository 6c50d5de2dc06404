package ajar.shelf.links;

import static java.nio.charset.StandardCharsets.UTF_8;

import ajar.shelf.books.Book;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address with gaps for what a book is. Nothing about the reader goes into it.
 *
 * @param text such as {@code https://library.example/search?isbn={isbn}}
 */
public record LinkTemplate(String text) {

    public static final int LENGTH_MAX = 400;

    private static final Pattern GAP = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern KNOWN = Pattern.compile("isbn|title|author");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");

    public LinkTemplate {
        text = text.strip();
    }

    /** What is wrong with an address. */
    public enum Flaw {
        /** No address of the web, over TLS. */
        NO_ADDRESS,
        /** It would lead to wherever a book's title says. */
        GAP_IN_HOST,
        /** Something in braces that no book has. */
        UNKNOWN_GAP,
        /** All books would lead to the same page. */
        NO_GAP,
        TOO_LONG
    }

    public Optional<Flaw> flaw() {
        if (text.length() > LENGTH_MAX) {
            return Optional.of(Flaw.TOO_LONG);
        }
        var gaps = GAP.matcher(text).results().map(gap -> gap.group(1)).toList();
        if (gaps.stream().anyMatch(gap -> !KNOWN.matcher(gap).matches())) {
            return Optional.of(Flaw.UNKNOWN_GAP);
        }
        var one = address(GAP.matcher(text).replaceAll("x"));
        var other = address(GAP.matcher(text).replaceAll("y"));
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.of(Flaw.NO_ADDRESS);
        } else if (!one.get().getRawAuthority().equals(other.get().getRawAuthority())) {
            return Optional.of(Flaw.GAP_IN_HOST);
        }
        return gaps.isEmpty() ? Optional.of(Flaw.NO_GAP) : Optional.empty();
    }

    /** Where it leads for a book; nowhere if the book has not what a gap asks for. */
    public Optional<String> of(Book book) {
        if (flaw().isPresent()) {
            return Optional.empty();
        }
        var filled = new StringBuilder();
        var gaps = GAP.matcher(text);
        while (gaps.find()) {
            var value = value(gaps.group(1), book);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            gaps.appendReplacement(filled, Matcher.quoteReplacement(encoded(value)));
        }
        return Optional.of(gaps.appendTail(filled).toString());
    }

    private static String value(String gap, Book book) {
        return switch (gap) {
            case "isbn" -> book.isbn() == null ? "" : book.isbn().digits();
            case "title" -> book.title();
            default -> book.authors().isEmpty() ? "" : book.authors().getFirst();
        };
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }

    private static Optional<URI> address(String text) {
        try {
            var address = new URI(text);
            boolean sound = "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null
                    && HOST.matcher(address.getHost()).matches()
                    && address.getRawUserInfo() == null;
            return sound ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
