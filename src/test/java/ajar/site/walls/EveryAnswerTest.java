package ajar.site.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import ajar.site.entry.Caller;
import ajar.site.entry.SiteAlone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = SiteAlone.class, webEnvironment = RANDOM_PORT, properties = "ajar.demo=true")
class EveryAnswerTest {

    private static final List<String> EVERYWHERE = List.of(
            "Content-Security-Policy: default-src 'none';",
            "X-Content-Type-Options: nosniff",
            "X-Frame-Options: DENY",
            "Referrer-Policy: same-origin",
            "Cross-Origin-Opener-Policy: same-origin",
            "Cross-Origin-Resource-Policy: same-origin",
            "Permissions-Policy: accelerometer=()");

    @LocalServerPort
    int port;

    private RawCaller caller;

    @BeforeEach
    void call() {
        caller = new RawCaller(port);
    }

    /** What was asked, and the status that answers it. */
    private Map<String, String> answers() {
        var answers = new LinkedHashMap<String, String>();
        answers.put("page 200", caller.ask("GET", "/"));
        answers.put("head 200", caller.ask("HEAD", "/sign-in"));
        answers.put("to sign in 302", caller.ask("GET", "/more"));
        answers.put("fragment 401", caller.ask("GET", "/more", "HX-Request: true"));
        answers.put("style 200", caller.ask("GET", "/assets/0/ajar.css"));
        answers.put("no such asset 404", caller.ask("GET", "/assets/0/nothing.css"));
        answers.put("font 200", caller.ask("GET", "/fonts/newsreader-OFL.txt"));
        answers.put(
                "unchanged font 304",
                caller.ask("GET", "/fonts/newsreader-OFL.txt", "If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT"));
        answers.put("part of a font 206", caller.ask("GET", "/fonts/newsreader-OFL.txt", "Range: bytes=0-9"));
        answers.put("no part of a font 416", caller.ask("GET", "/fonts/newsreader-OFL.txt", "Range: bytes=9999999-"));
        answers.put("without token 403", caller.ask("POST", "/sign-in", "Content-Length: 0"));
        answers.put("from elsewhere 403", caller.ask("POST", "/", "Sec-Fetch-Site: cross-site", "Content-Length: 0"));
        answers.put("error page itself 404", caller.ask("GET", "/error"));
        answers.put("traced 405", caller.ask("TRACE", "/"));
        answers.put("tracked 400", caller.ask("TRACK", "/"));
        answers.put("made-up method 400", caller.ask("CHAIR", "/"));
        answers.put(
                "connect 501", caller.send("CONNECT localhost:22 HTTP/1.1\nHost: localhost:22\nConnection: close\n\n"));
        answers.put("double slash 400", caller.ask("GET", "//more"));
        answers.put("dots 400", caller.ask("GET", "/assets/../more"));
        answers.put("above all 400", caller.ask("GET", "/../../etc/passwd"));
        answers.put("packed dots 400", caller.ask("GET", "/assets/%2e%2e/more"));
        answers.put("packed slash 400", caller.ask("GET", "/assets%2fmore"));
        answers.put("semicolon 400", caller.ask("GET", "/more;jsessionid=1"));
        answers.put("zero 400", caller.ask("GET", "/more%00"));
        answers.put("no HTTP 400", caller.send("hello\n\n"));
        answers.put("bad character 400", caller.ask("GET", "/<more>"));
        answers.put("no version 505", caller.send("GET / HTTP/9.9\nHost: localhost\nConnection: close\n\n"));
        answers.put("no host 400", caller.send("GET / HTTP/1.1\nConnection: close\n\n"));
        answers.put("two hosts 400", caller.ask("GET", "/", "Host: other"));
        answers.put("bad host 400", caller.send("GET / HTTP/1.1\nHost: a b\nConnection: close\n\n"));
        answers.put("long header 400", caller.ask("GET", "/", "A: " + "a".repeat(20_000)));
        answers.put("bad header 400", caller.ask("GET", "/", "Bad Header: 1"));
        answers.put("unknown coding 501", caller.ask("POST", "/", "Transfer-Encoding: foreign"));
        answers.put("two lengths 400", caller.ask("POST", "/", "Content-Length: 1", "Content-Length: 2"));
        answers.put("no number 400", caller.ask("POST", "/", "Content-Length: many"));
        return answers;
    }

    @Test
    void forbidsWhatNoPageNeeds() {
        answers().forEach((asked, answer) -> {
            var head = answer.split("\r\n\r\n", 2)[0];
            assertThat(head).as(asked).contains("HTTP/1.1 " + asked.replaceAll(".* ", ""));
            for (var header : EVERYWHERE) {
                assertThat(head.split(header, -1))
                        .as(asked + " has once " + header)
                        .hasSize(2);
            }
            assertThat(head).as(asked).doesNotContain("unsafe-", "Server:", "X-Powered-By", "Strict-Transport");
        });
    }

    @Test
    void forbidsItAlsoWhereSomebodyIsSignedIn() {
        try (var cleo = new Caller(port).comeInAs(SiteAlone.CLEO)) {
            for (var path : List.of(
                    "/more 200",
                    "/trouble/broken 500",
                    "/trouble/template 500",
                    "/trouble/filter 500",
                    "/trouble/fragment 500",
                    "/trouble/refused 422",
                    "/trouble/people/x 404",
                    "/trouble/stream 200",
                    "/nowhere 404")) {
                var answer = cleo.get(path.split(" ")[0], "HX-Request", "true");
                assertThat(path).endsWith(" " + answer.statusCode());
                for (var header : EVERYWHERE) {
                    var nameAndValue = header.split(": ");
                    assertThat(answer.headers().allValues(nameAndValue[0]))
                            .as(path)
                            .singleElement()
                            .asString()
                            .startsWith(nameAndValue[1]);
                }
                assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                        .as(path)
                        .contains("no-store");
            }
        }
    }

    @Test
    void saysNothingOfTheServerOrTheMistake() {
        answers().forEach((asked, answer) -> assertThat(answer)
                .as(asked)
                .doesNotContain("Tomcat", "Apache", "Exception", "java.", "jakarta", "spring", "\tat ")
                .doesNotContain("Invalid character", "RFC"));
    }

    @Test
    void isKeptByNobodyUnlessItIsTheSameForAll() {
        answers().forEach((asked, answer) -> {
            var kept = asked.matches("(style|font|unchanged font|part of a font) .*");
            assertThat(answer.split("\r\n\r\n", 2)[0].contains("no-store"))
                    .as(asked)
                    .isNotEqualTo(kept);
        });
    }

    /** Read to its end, so that a browser shows the answer in place of a broken connection. */
    @Test
    void forbidsItAlsoWhereTooMuchIsSent() {
        var body = "--b\nContent-Disposition: form-data; name=\"file\"; filename=\"week.csv\"\n\n"
                + "a".repeat(13 * 1024 * 1024) + "\n--b--\n";
        var answer = caller.ask(
                "POST",
                "/sign-in",
                "Content-Type: multipart/form-data; boundary=b",
                "Content-Length: " + body.replace("\n", "\r\n").length(),
                "\n" + body);
        assertThat(answer).startsWith("HTTP/1.1 413").contains("That file is too large", "no-store");
        for (var header : EVERYWHERE) {
            assertThat(answer.split(header, -1)).as(header).hasSize(2);
        }
    }

    /** Whoever asks with a made-up host is not sent there, nor is anybody who gets the answer from a cache. */
    @Test
    void sendsNobodyToAHostThatTheyNamed() {
        for (var path : List.of("/more", "/doors/1")) {
            var answer = caller.send("GET %s HTTP/1.1\nHost: evil.example\nConnection: close\n\n".formatted(path));
            assertThat(answer)
                    .startsWith("HTTP/1.1 302")
                    .contains("Location: /sign-in")
                    .doesNotContain("evil");
        }
        assertThat(caller.ask("GET", "/more", "X-Forwarded-Host: evil.example", "X-Forwarded-Proto: https"))
                .doesNotContain("evil", "https:");
    }
}
