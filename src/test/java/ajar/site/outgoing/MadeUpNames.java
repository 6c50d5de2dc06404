package ajar.site.outgoing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/** A name server as an attacker would run it; addresses and other names as this machine reads them. */
final class MadeUpNames implements DnsResolver {

    private static final String PUBLIC = "93.184.215.14";

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("here.example", "127.0.0.1"),
            Map.entry("vouched.example", "127.0.0.1"),
            Map.entry("six.example", "::1"),
            Map.entry("mapped.example", "::ffff:127.0.0.1"),
            Map.entry("private.example", "192.168.1.10"),
            Map.entry("carrier.example", "100.64.3.2"),
            Map.entry("link.example", "fe80::1"),
            Map.entry("unique.example", "fd00::1"),
            Map.entry("metadata.example", "169.254.169.254"),
            Map.entry("mixed.example", PUBLIC + " 127.0.0.1"),
            Map.entry("public.example", PUBLIC));

    private final AtomicInteger asked = new AtomicInteger();

    int asked() {
        return asked.get();
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        asked.incrementAndGet();
        var name = host.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
        if (NAMES.containsKey(name)) {
            return Stream.of(NAMES.get(name).split(" "))
                    .map(InetAddress::ofLiteral)
                    .toArray(InetAddress[]::new);
        } else if (name.endsWith(".here.example")) {
            return resolve("here.example");
        } else if (name.endsWith(".example")) {
            throw new UnknownHostException();
        }
        return InetAddress.getAllByName(host);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
