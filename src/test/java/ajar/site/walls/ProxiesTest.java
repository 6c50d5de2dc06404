package ajar.site.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import ajar.site.entry.SiteAlone;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@Tag("slow")
class ProxiesTest {

    private static final String[] OVER_TLS = {"X-Forwarded-Proto: https", "X-Forwarded-For: 192.0.2.1"};
    private static final String HSTS = "Strict-Transport-Security: max-age=31536000; includeSubDomains";

    @Nested
    @SpringBootTest(
            classes = SiteAlone.class,
            webEnvironment = RANDOM_PORT,
            properties = "ajar.proxies=127.0.0.1,10.9.9.9")
    class Named {

        @LocalServerPort
        int port;

        @Test
        void areBelievedThatTheConnectionIsEncrypted() {
            var caller = new RawCaller(port);
            assertThat(caller.ask("GET", "/", OVER_TLS)).contains(HSTS);
            assertThat(caller.ask("GET", "/nowhere", OVER_TLS)).contains(HSTS);
            assertThat(caller.ask("GET", "/", "X-Forwarded-Proto: http")).doesNotContain("Strict-Transport");
            assertThat(caller.ask("GET", "/sign-in", OVER_TLS))
                    .containsPattern("Set-Cookie: __Host-XSRF-TOKEN=[^\r]*Path=/[^\r]*Secure")
                    .doesNotContain("Domain=");
        }
    }

    @Nested
    @SpringBootTest(classes = SiteAlone.class, webEnvironment = RANDOM_PORT, properties = "ajar.proxies=10.9.9.9")
    class Others {

        @LocalServerPort
        int port;

        @Test
        void areNotBelieved() {
            assertThat(new RawCaller(port).ask("GET", "/", OVER_TLS)).doesNotContain("Strict-Transport");
        }
    }
}
