package ajar.shelf.lookups;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.shelf.books.Isbn;
import ajar.site.outgoing.Vouched;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A catalogue on this machine for which the operator vouches. */
class LookUpsTest {

    private static final Isbn NUMBER = new Isbn("9780306406157");

    private final List<String> asked = new ArrayList<>();
    private HttpServer catalogue;
    private String answer = "{}";
    private int status = 200;

    @BeforeEach
    void listen() throws IOException {
        catalogue = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        catalogue.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().keySet());
            var bytes = answer.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        catalogue.start();
    }

    @AfterEach
    void close() {
        catalogue.stop(0);
    }

    @Test
    void findTitleAuthorsAndCover() {
        answer = """
                {"ISBN:9780306406157": {"title": "Pauses", "subtitle": "And questions", "authors": [{"name": "Ada; First"},
                 {"name": ""}, {"name": "Ben\\u202e Second"}], "cover": {"medium": "https://covers.example/1-M.jpg"}}}
                """;
        assertThat(lookUps(root()).find(NUMBER))
                .isEqualTo(new LookUpAnswer.Found(
                        "Pauses: And questions",
                        List.of("Ada, First", "Ben  Second"),
                        "https://covers.example/1-M.jpg"));
    }

    /** The number, and nothing of who asks. */
    @Test
    void tellTheNumberAlone() {
        lookUps(root() + "/").find(NUMBER);
        assertThat(asked).singleElement().satisfies(request -> assertThat(request)
                .startsWith("/api/books?format=json&jscmd=data&bibkeys=ISBN:9780306406157 ")
                .doesNotContainIgnoringCase("cookie")
                .doesNotContainIgnoringCase("referer"));
    }

    @Test
    void sayWhenThereIsNothing() {
        assertThat(lookUps(root()).find(NUMBER)).isEqualTo(new LookUpAnswer.Unknown());
        answer = "<html>busy</html>";
        assertThat(lookUps(root()).find(NUMBER)).isEqualTo(new LookUpAnswer.NoAnswer());
        answer = "[1, 2]";
        assertThat(lookUps(root()).find(NUMBER)).isEqualTo(new LookUpAnswer.Unknown());
        answer = "{\"ISBN:9780306406157\": {\"title\": {\"a\": 1}, \"authors\": \"x\"}}";
        assertThat(lookUps(root()).find(NUMBER)).isEqualTo(new LookUpAnswer.Unknown());
        status = 503;
        assertThat(lookUps(root()).find(NUMBER)).isEqualTo(new LookUpAnswer.NoAnswer());
    }

    @Test
    void askNobodyUnlessOneIsNamed() {
        assertThat(lookUps("").areOn()).isFalse();
        assertThat(lookUps("").find(NUMBER)).isEqualTo(new LookUpAnswer.NoAnswer());
        assertThat(asked).isEmpty();
    }

    /** A catalogue for which nobody vouches is on the public web or nowhere. */
    @Test
    void goOutThroughTheOneDoor() {
        assertThat(new LookUps(root(), Vouched.none()).find(NUMBER)).isEqualTo(new LookUpAnswer.NoAnswer());
        assertThat(asked).isEmpty();
    }

    private String root() {
        return "http://127.0.0.1:" + catalogue.getAddress().getPort();
    }

    private LookUps lookUps(String address) {
        return new LookUps(address, Vouched.origins(List.of(root())));
    }
}
