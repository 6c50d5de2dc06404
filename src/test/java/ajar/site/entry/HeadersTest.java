package ajar.site.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = SiteAlone.class, webEnvironment = RANDOM_PORT)
class HeadersTest {

    private static final List<String> PAGES = List.of("/", "/sign-in", "/more", "/nowhere", "/assets/0/ajar.css");
    private static final Pattern INLINE = Pattern.compile(
            "<style|<script(?![^>]* src=)|\\sstyle=|\\son[a-z]+=|href=\"javascript:", Pattern.CASE_INSENSITIVE);

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
}
