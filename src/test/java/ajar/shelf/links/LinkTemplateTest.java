package ajar.shelf.links;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.shelf.BookId;
import ajar.shelf.books.Book;
import ajar.shelf.books.Isbn;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkTemplateTest {

    @Test
    void leadsToThisBook() {
        var book = book(new Isbn("9780306406157"), "Pauses & questions", "Ada Éluard", "Ben");
        assertThat(new LinkTemplate("https://library.example/search?q={title}&by={author}").of(book))
                .contains("https://library.example/search?q=Pauses%20%26%20questions&by=Ada%20%C3%89luard");
        assertThat(new LinkTemplate("https://info.example/{isbn}").of(book))
                .contains("https://info.example/9780306406157");
    }

    @Test
    void leadsNowhereWithoutWhatItAsksFor() {
        var book = book(null, "Pauses");
        assertThat(new LinkTemplate("https://info.example/{isbn}").of(book)).isEmpty();
        assertThat(new LinkTemplate("https://info.example/{author}").of(book)).isEmpty();
    }

    /** What a book is called stays a value, whatever it is called. */
    @Test
    void staysOnItsServerWhateverABookIsCalled() {
        for (var title :
                List.of("../../etc", "x#y?z=1", "\" onclick=alert(1)", "//evil.example", "@evil.example", "{isbn}")) {
            var filled = new LinkTemplate("https://library.example/{title}")
                    .of(book(null, title))
                    .orElseThrow();
            assertThat(filled)
                    .startsWith("https://library.example/")
                    .doesNotContain("\"", " ", "#", "//evil", "@evil", "{");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://info.example/{isbn}, NO_ADDRESS",
        "javascript:alert({isbn}), NO_ADDRESS",
        "https://info.example, NO_GAP",
        "https://{title}.example/, GAP_IN_HOST",
        "https://info.example.{author}/x, GAP_IN_HOST",
        "https://{isbn}@info.example/, NO_ADDRESS",
        "https://user@info.example/{isbn}, NO_ADDRESS",
        "https://info.example/{reader}, UNKNOWN_GAP",
        "https://info.example/{}, UNKNOWN_GAP",
        "https://info .example/{isbn}, NO_ADDRESS",
        "//info.example/{isbn}, NO_ADDRESS",
        "{isbn}, NO_ADDRESS"
    })
    void isRefusedForWhatIsWrong(String text, LinkTemplate.Flaw flaw) {
        assertThat(new LinkTemplate(text).flaw()).contains(flaw);
        assertThat(new LinkTemplate(text).of(book(new Isbn("9780306406157"), "x", "y")))
                .isEmpty();
    }

    @Test
    void takesTheAddressesThatLibrariesHave() {
        for (var text : List.of(
                "https://openlibrary.org/isbn/{isbn}",
                "https://catalogue.school.example:8443/cgi?bin=1&search={title}+{author}#top")) {
            assertThat(new LinkTemplate(text).flaw()).isEmpty();
        }
        assertThat(new LinkTemplate("https://x.example/{isbn}" + "x".repeat(400)).flaw())
                .contains(LinkTemplate.Flaw.TOO_LONG);
    }

    private static Book book(@Nullable Isbn isbn, String title, String... authors) {
        return new Book(new BookId(UUID.randomUUID()), isbn, title, List.of(authors), "", List.of(), false, null);
    }
}
