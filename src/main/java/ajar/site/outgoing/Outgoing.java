package ajar.site.outgoing;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Sends requests to other servers: over TLS, to public addresses, at the usual ports; with a limit on time, on size and on
 * redirects, each of which is looked at like the first address. {@code ajar.outgoing.allowed} names origins for which an operator
 * vouches, such as an identity provider on the school's own network; those may be anywhere and without TLS. Safe to share between
 * threads.
 */
@Component
public class Outgoing {

    static final int REDIRECTS_MAX = 3;
    static final int BODY_BYTES_MAX = 5 * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    /** What a name on the public web is served at. */
    private static final Set<Integer> PORTS = Set.of(443, 8443);

    private final Set<Origin> allowed;
    private final Set<Integer> ports;
    private final CloseableHttpClient http;
    private final Duration patience;
    private final ScheduledExecutorService ends = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("outgoing-ends").factory());

    @Autowired
    Outgoing(@Value("${ajar.outgoing.allowed:}") List<String> allowed) {
        this(
                allowed.stream().map(Origin::allowed).collect(toUnmodifiableSet()),
                PORTS,
                SystemDefaultDnsResolver.INSTANCE,
                PATIENCE);
    }

    Outgoing(Set<Origin> allowed, Set<Integer> ports, DnsResolver names, Duration patience) {
        this.allowed = allowed;
        this.ports = ports;
        this.patience = patience;
        this.http = client(new CheckedNames(names, allowed), patience);
    }

    /**
     * Sends, and follows redirects of what only asks.
     *
     * @throws Refused if it leads where Ajar does not go
     * @throws TooMuch if more comes back than {@value #BODY_BYTES_MAX} bytes
     * @throws java.net.UnknownHostException if no public address has this name
     * @throws IOException if there is no answer in time
     */
    public Answer send(Request request) throws IOException {
        var next = request;
        for (int hop = 0; ; hop++) {
            var origin = checked(next.address());
            var answer = exchange(next);
            var to = answer.header("location");
            if (!REDIRECTS.contains(answer.status())
                    || to.isEmpty()
                    || !request.method().equals("GET")) {
                return answer;
            } else if (hop == REDIRECTS_MAX) {
                throw new Refused("too many redirects");
            }
            next = redirected(next, origin, to.get());
        }
    }

    /** What was meant for one server is not shown to another. */
    private static Request redirected(Request request, Origin from, String to) throws IOException {
        try {
            var address = request.address().resolve(to);
            return Origin.of(address).equals(from) ? request.to(address) : Request.get(address);
        } catch (IllegalArgumentException e) {
            throw new Refused("a redirect to nowhere");
        }
    }

    private Origin checked(URI address) throws Refused {
        var origin = Origin.of(address);
        if (allowed.contains(origin)) {
            return origin;
        } else if (!origin.isSecret()) {
            throw new Refused("without TLS");
        } else if (!ports.contains(origin.port())) {
            throw new Refused("an unusual port");
        }
        return origin;
    }

    /** A server that sends a byte now and then would keep every single wait short, so the whole is ended too. */
    private Answer exchange(Request request) throws IOException {
        var message = Exchange.message(request);
        var end = ends.schedule(message::abort, patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return http.execute(message, Exchange::answer);
        } finally {
            end.cancel(false);
        }
    }

    @PreDestroy
    void close() throws IOException {
        ends.shutdownNow();
        http.close();
    }

    /** Nothing of the environment's proxies, cookies, retries, or packed answers, which could unpack without end. */
    private static CloseableHttpClient client(DnsResolver names, Duration patience) {
        var wait = Timeout.of(patience);
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(names)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(wait)
                                .setSocketTimeout(wait)
                                .setTimeToLive(TimeValue.ofSeconds(1))
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(wait)
                        .setConnectionRequestTimeout(wait)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .setUserAgent("Ajar")
                .build();
    }
}
