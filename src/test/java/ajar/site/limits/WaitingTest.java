package ajar.site.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import ajar.site.entry.Caller;
import ajar.site.entry.SiteAlone;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** A site whose limits are low enough to be reached in a test. */
@DirtiesContext
@SpringBootTest(
        classes = SiteAlone.class,
        webEnvironment = RANDOM_PORT,
        properties = {
            "ajar.demo=true",
            "ajar.limits.pages-of-address=40/1",
            "ajar.limits.pages-of-person=10/1",
            "ajar.limits.sign-in-of-address=3/1",
            "ajar.proxies=127.0.0.1"
        })
class WaitingTest {

    @LocalServerPort
    int port;

    @Test
    void isForWhoeverAsksTooOftenAndForNobodyElse() {
        try (var cleo = new Caller(port).comeInAs(SiteAlone.CLEO);
                var dara = new Caller(port).comeInAs(SiteAlone.DARA)) {
            for (int i = 0; i < 10; i++) {
                assertThat(cleo.get("/more").statusCode()).isEqualTo(200);
            }
            var answer = cleo.get("/more");
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValue("Retry-After"))
                    .hasValueSatisfying(
                            seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 61));
            assertThat(answer.body()).contains("Wait a minute and go on");
            assertThat(dara.get("/more").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void isShortForPagesAndLongForGuesses() {
        try (var guesser = new Caller(port)) {
            for (int i = 0; i < 3; i++) {
                assertThat(guess(guesser, "192.0.2.1")).isEqualTo(404);
            }
            assertThat(guess(guesser, "192.0.2.1")).isEqualTo(429);
            assertThat(guesser.get("/sign-in", "X-Forwarded-For", "192.0.2.1").statusCode())
                    .isEqualTo(200);
            assertThat(guess(guesser, "192.0.2.2")).isEqualTo(404);
        }
    }

    @Test
    void isByAddressForStrangers() {
        try (var stranger = new Caller(port)) {
            for (int i = 0; i < 40; i++) {
                assertThat(stranger.get("/", "X-Forwarded-For", "198.51.100.7").statusCode())
                        .isEqualTo(200);
            }
            assertThat(stranger.get("/", "X-Forwarded-For", "198.51.100.7").statusCode())
                    .isEqualTo(429);
            assertThat(stranger.get("/", "X-Forwarded-For", "198.51.100.8").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void isNotForWhatEveryPageLoads() {
        try (var stranger = new Caller(port)) {
            for (int i = 0; i < 60; i++) {
                assertThat(stranger.get("/assets/0/ajar.css", "X-Forwarded-For", "198.51.100.9")
                                .statusCode())
                        .isEqualTo(200);
            }
        }
    }

    private static int guess(Caller caller, String from) {
        var token = caller.get("/sign-in", "X-Forwarded-For", from)
                .body()
                .replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        // What is guessed at is not here; that is no reason to let guess.
        return caller.postRaw("/claim", "code=guess&_csrf=" + token, "X-Forwarded-For", from)
                .statusCode();
    }
}
