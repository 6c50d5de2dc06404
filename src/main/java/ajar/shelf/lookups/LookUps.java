package ajar.shelf.lookups;

import ajar.shelf.books.Isbn;
import ajar.site.outgoing.Outgoing;
import ajar.site.outgoing.Request;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a catalogue that answers as Open Library does. {@code ajar.shelf.catalogue} is where it is, such as {@code https://openlibrary.org};
 * without it nothing is ever asked. Safe to share between threads.
 */
@Component
public class LookUps {

    private static final Logger LOG = LoggerFactory.getLogger(LookUps.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int TITLE_MAX = 200;
    private static final int AUTHORS_MAX = 8;
    private static final int OK = 200;

    private final String catalogue;
    private final Outgoing outgoing;

    LookUps(@Value("${ajar.shelf.catalogue:}") String catalogue, Outgoing outgoing) {
        this.catalogue = catalogue.strip().replaceFirst("/+$", "");
        this.outgoing = outgoing;
    }

    /** Whether whoever runs this installation named a catalogue. */
    public boolean areOn() {
        return !catalogue.isEmpty();
    }

    /** Not inside a transaction: the answer may take ten seconds. */
    public LookUpAnswer find(Isbn isbn) {
        if (!areOn()) {
            return new LookUpAnswer.NoAnswer();
        }
        try {
            var address = URI.create(catalogue + "/api/books?format=json&jscmd=data&bibkeys=ISBN:" + isbn.digits());
            var answer = outgoing.send(Request.get(address));
            return answer.status() == OK
                    ? found(JSON.readTree(answer.body()).path("ISBN:" + isbn.digits()))
                    : new LookUpAnswer.NoAnswer();
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            LOG.warn(
                    "The catalogue of books did not answer as it should: {}",
                    e.getClass().getSimpleName());
            return new LookUpAnswer.NoAnswer();
        }
    }

    private static LookUpAnswer found(JsonNode book) {
        var title = text(book.path("title"));
        var more = text(book.path("subtitle"));
        if (title.isEmpty()) {
            return new LookUpAnswer.Unknown();
        }
        var authors = new ArrayList<String>();
        for (var author : book.path("authors")) {
            var name = text(author.path("name")).replace(';', ',');
            if (!name.isEmpty() && authors.size() < AUTHORS_MAX) {
                authors.add(name);
            }
        }
        var whole = more.isEmpty() ? title : title + ": " + more;
        return new LookUpAnswer.Found(
                whole.substring(0, Math.min(TITLE_MAX, whole.length())),
                List.copyOf(authors),
                text(book.path("cover").path("medium")));
    }

    /** One line, without signs that steer a terminal or turn the direction of text. */
    private static String text(JsonNode node) {
        return node.isString() ? node.stringValue().replaceAll("\\p{C}+", " ").strip() : "";
    }
}
