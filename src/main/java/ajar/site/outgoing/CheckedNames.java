package ajar.site.outgoing;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;
import org.jspecify.annotations.Nullable;

/**
 * Turns names into addresses for the connection itself, so that what was looked at is what is connected to: a name server that gives
 * another answer the next time gains nothing. One address that is not public among several spoils all of them.
 */
final class CheckedNames implements DnsResolver {

    private final DnsResolver names;
    private final Set<Origin> allowed;

    CheckedNames(DnsResolver names, Set<Origin> allowed) {
        this.names = names;
        this.allowed = Set.copyOf(allowed);
    }

    @Override
    public List<InetSocketAddress> resolve(@Nullable String host, int port) throws UnknownHostException {
        var found = names.resolve(host);
        boolean atHome = allowed.stream().anyMatch(one -> one.host().equalsIgnoreCase(host) && one.port() == port);
        return Stream.of(atHome ? found : checked(found))
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    @Override
    public InetAddress[] resolve(@Nullable String host) throws UnknownHostException {
        return checked(names.resolve(host));
    }

    @Override
    public @Nullable String resolveCanonicalHostname(@Nullable String host) {
        return host;
    }

    private static InetAddress[] checked(InetAddress[] found) throws UnknownHostException {
        for (var address : found) {
            if (!PublicAddresses.contain(address)) {
                throw new UnknownHostException("Leads to no public address.");
            }
        }
        return found;
    }
}
