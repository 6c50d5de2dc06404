package ajar.site.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = SiteAlone.class, webEnvironment = RANDOM_PORT, properties = "ajar.demo=true")
class HeadersTest {

    private static final List<String> PAGES = List.of("/", "/sign-in", "/more", "/nowhere", "/assets/0/ajar.css");
    private static final Pattern INLINE = Pattern.compile(
            "<style|<script(?![^>]* src=)|\\sstyle=|\\son[a-z]+=|href=\"javascript:", Pattern.CASE_INSENSITIVE);

    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

    @LocalServerPort
    int port;

    @Test
    void forbidForeignAndInlineCodeEverywhere() {
        try (var caller = new Caller(port).comeInAs(SiteAlone.CLEO)) {
            for (var page : PAGES) {
                var headers = caller.get(page).headers();
                assertThat(headers.firstValue("Content-Security-Policy"))
                        .as(page)
                        .hasValueSatisfying(policy -> assertThat(policy)
                                .startsWith("default-src 'none'")
                                .contains("frame-ancestors 'none'", "base-uri 'none'")
                                .doesNotContain("unsafe"));
                assertThat(headers.firstValue("X-Content-Type-Options"))
                        .as(page)
                        .contains("nosniff");
                assertThat(headers.firstValue("Referrer-Policy")).as(page).contains("same-origin");
            }
        }
    }

    @Test
    void needNoInlineCode() {
        try (var caller = new Caller(port).comeInAs(SiteAlone.CLEO)) {
            for (var page : List.of("/more", "/sign-in", "/nowhere")) {
                assertThat(caller.get(page).body()).doesNotContainPattern(INLINE);
            }
        }
    }

    @Test
    void letNobodyKeepPersonalPages() {
        try (var caller = new Caller(port).comeInAs(SiteAlone.CLEO)) {
            assertThat(caller.get("/more").headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(control -> assertThat(control).contains("no-store"));
        }
    }

    @Test
    void letBrowsersKeepStylesForAYear() {
        try (var caller = new Caller(port)) {
            assertThat(caller.get("/assets/0/ajar.css").headers().firstValue("Cache-Control"))
                    .contains("max-age=31536000, public, immutable");
        }
    }

    /** Fonts apart; a phone on poor wi-fi gets the first page in one breath. */
    @Test
    void keepTheFirstVisitUnderSixtyKilobytes() throws Exception {
        int bytes = 0;
        var page = zipped("/");
        bytes += page.length;
        var html = new String(new GZIPInputStream(new ByteArrayInputStream(page)).readAllBytes(), UTF_8);
        for (var address :
                ASSET.matcher(html).results().map(found -> found.group(1)).toList()) {
            bytes += zipped(address).length;
        }
        assertThat(bytes).isBetween(10_000, 60_000);
    }

    private byte[] zipped(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Encoding", "gzip")
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        }
    }
}
