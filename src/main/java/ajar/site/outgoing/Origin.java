package ajar.site.outgoing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a request goes: scheme, host in lower case, port. An origin that an operator allowed may be on the school's own network.
 *
 * @param port from 1 to 65535
 */
record Origin(String scheme, String host, int port) {

    private static final int NAME_MAX = 253;
    private static final Pattern PART = Pattern.compile("(?!-)[a-z0-9-]{1,63}(?<!-)");

    /** Its last part is a number, so some programs read an address where others read a name. */
    private static final Pattern NUMBER = Pattern.compile("(.*\\.)?(\\d+|0x[0-9a-f]*)\\.?");

    private static final Pattern DOTTED = Pattern.compile("(0|[1-9]\\d{0,2})(\\.(0|[1-9]\\d{0,2})){3}");
    private static final Pattern SIX = Pattern.compile("\\[[0-9a-f:.]+]");
    private static final Set<String> SCHEMES = Set.of("https", "http");
    private static final int PORT_MAX = 65_535;

    /** Reads an address as it was given, and refuses whatever could be read in two ways. */
    static Origin of(URI address) throws Refused {
        var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        var host = address.getHost();
        if (!SCHEMES.contains(scheme) || address.isOpaque() || host == null || address.getRawUserInfo() != null) {
            throw new Refused("not an address of the web");
        }
        var small = host.toLowerCase(Locale.ROOT);
        boolean plain = NUMBER.matcher(small).matches()
                ? DOTTED.matcher(small).matches()
                : isName(small) || SIX.matcher(small).matches();
        if (!plain) {
            throw new Refused("a host that can be read in two ways");
        }
        int usual = scheme.equals("https") ? 443 : 80;
        int port = address.getPort() < 0 ? usual : address.getPort();
        if (port < 1 || port > PORT_MAX) {
            throw new Refused("no such port");
        }
        return new Origin(scheme, small, port);
    }

    /** A name may end with a dot, which says that it is whole. */
    private static boolean isName(String host) {
        var parts = host.replaceFirst("\\.$", "").split("\\.", -1);
        return host.length() <= NAME_MAX
                && Stream.of(parts).allMatch(part -> PART.matcher(part).matches());
    }

    /** Reads one of {@code ajar.outgoing.allowed}. */
    static Origin allowed(String written) {
        try {
            return of(new URI(written.strip()));
        } catch (Refused | URISyntaxException e) {
            throw new IllegalArgumentException(
                    "ajar.outgoing.allowed lists addresses such as https://id.school.example:8443, not %s."
                            .formatted(written),
                    e);
        }
    }

    boolean isSecret() {
        return scheme.equals("https");
    }
}
