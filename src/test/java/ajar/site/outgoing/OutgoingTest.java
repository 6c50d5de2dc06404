package ajar.site.outgoing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** A listener on this machine that nothing may reach, and a server on it for which the operator vouches. */
class OutgoingTest {

    private static final int CASES_MIN = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final MadeUpNames names = new MadeUpNames();
    private Canary canary;
    private HttpServer vouched;
    private Outgoing outgoing;
    private String root;

    @BeforeEach
    void listen() throws IOException {
        canary = new Canary();
        vouched = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        vouched.start();
        root = "http://vouched.example:" + vouched.getAddress().getPort();
        outgoing = guarded(Set.of(Origin.allowed(root)));
    }

    @AfterEach
    void close() throws IOException {
        outgoing.close();
        vouched.stop(0);
        canary.close();
    }

    /** With the canary's port among those that may be used, or it would be the port alone that keeps everybody away. */
    private Outgoing guarded(Set<Origin> allowed) {
        return new Outgoing(allowed, Set.of(443, canary.port()), names, PATIENCE);
    }

    @Test
    void reachesNothingOfThisMachineOrItsNetwork() {
        var addresses = hostile();
        assertThat(addresses).hasSizeGreaterThanOrEqualTo(CASES_MIN);
        for (var address : addresses) {
            assertThatThrownBy(() -> send(outgoing, address)).as(address).isInstanceOf(IOException.class);
        }
        assertThat(canary.connections()).isZero();
    }

    /** The control: whoever vouches for everything is let through to the canary by the same addresses. */
    @Test
    void wouldReachTheCanaryWithoutItsWalls() throws IOException {
        var open = new ArrayList<Origin>();
        for (var host : List.of("127.0.0.1", "localhost", "here.example", "[::ffff:127.0.0.1]")) {
            open.add(new Origin("https", host, canary.port()));
        }
        var unguarded = guarded(Set.copyOf(open));
        for (var origin : open) {
            assertThatThrownBy(() -> send(unguarded, "https://%s:%d/".formatted(origin.host(), origin.port())))
                    .isInstanceOf(IOException.class);
        }
        unguarded.close();
        assertThat(canary.connections()).isGreaterThanOrEqualTo(4);
    }

    /** One look-up for each connection: a name server that answers otherwise the second time is not asked a second time. */
    @Test
    void connectsToTheAddressThatWasLookedAt() throws IOException {
        answer("/hop", exchange -> say(exchange, "here"));
        send(outgoing, root + "/hop");
        assertThat(names.asked()).isEqualTo(1);
    }

    @Test
    void takesRedirectsForNewAddresses() {
        var targets = hostile();
        answer("/to", exchange -> {
            int which = Integer.parseInt(exchange.getRequestURI().getQuery());
            exchange.getResponseHeaders().set("Location", targets.get(which));
            exchange.sendResponseHeaders(302, -1);
        });
        for (int i = 0; i < targets.size(); i++) {
            var address = root + "/to?" + i;
            try {
                // What is no address at all is looked for beside the page, and is not there.
                assertThat(send(outgoing, address).status()).as(targets.get(i)).isEqualTo(404);
            } catch (IOException refused) {
                assertThat(refused).isNotNull();
            }
        }
        assertThat(canary.connections()).isZero();
    }

    @Test
    void followsOwnRedirectsThreeTimes() throws IOException {
        answer("/hop", exchange -> {
            int left = Integer.parseInt(exchange.getRequestURI().getQuery());
            if (left > 0) {
                exchange.getResponseHeaders().set("Location", "/hop?" + (left - 1));
                exchange.sendResponseHeaders(302, -1);
            } else {
                say(exchange, "here");
            }
        });
        assertThat(send(outgoing, root + "/hop?3").body()).asString(UTF_8).isEqualTo("here");
        assertThatThrownBy(() -> send(outgoing, root + "/hop?4")).hasMessageContaining("too many redirects");
    }

    @Test
    void readsNoMoreThanItsLimit() {
        answer("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var block = new byte[1024 * 1024];
            for (int i = 0; i <= Outgoing.BODY_BYTES_MAX / block.length; i++) {
                exchange.getResponseBody().write(block);
            }
        });
        assertThatThrownBy(() -> send(outgoing, root + "/endless")).isInstanceOf(Refused.class);
    }

    /** Each byte comes soon enough; the whole does not. */
    @Test
    void waitsNoLongerThanItsLimit() throws IOException {
        answer("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write('.');
                exchange.getResponseBody().flush();
                pause();
            }
        });
        var impatient = new Outgoing(Set.of(Origin.allowed(root)), Set.of(), names, Duration.ofMillis(300));
        assertThatThrownBy(() -> send(impatient, root + "/slow")).isInstanceOf(IOException.class);
        impatient.close();
    }

    private List<String> hostile() {
        try {
            return new ClassPathResource("hostile/addresses.txt")
                    .getContentAsString(UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.replace("PORT", String.valueOf(canary.port())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer send(Outgoing outgoing, String address) throws IOException {
        try {
            return outgoing.send(Request.get(new URI(address)));
        } catch (URISyntaxException noAddress) {
            throw new IOException(noAddress);
        }
    }

    private interface Answering {
        void to(HttpExchange exchange) throws IOException;
    }

    private void answer(String path, Answering how) {
        vouched.createContext(path, exchange -> {
            try (exchange) {
                how.to(exchange);
            }
        });
    }

    private static void say(HttpExchange exchange, String words) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write(words.getBytes(UTF_8));
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
