package ajar.site.passkeys;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * At which address this is Ajar, as far as browsers are concerned. A passkey belongs to one name, and browsers make them for https alone,
 * or for this very machine.
 */
@Component
public class Addresses {

    private static final String THIS_MACHINE = "localhost";

    private final Optional<URI> own;

    /** @param own such as {@code https://ajar.hawthorn.example}; without it passkeys work at localhost alone */
    Addresses(@Value("${ajar.address:}") String own) {
        this.own = own.isBlank() ? Optional.empty() : Optional.of(URI.create(own.strip()));
        this.own.ifPresent(address -> {
            if (address.getHost() == null || address.getScheme() == null) {
                throw new IllegalArgumentException(
                        "AJAR_ADDRESS is %s; it has to be an address such as https://ajar.hawthorn.example."
                                .formatted(own));
            }
        });
    }

    /** Where the request's page came from, if passkeys can be made and used there. */
    Optional<URI> forPasskeys(HttpServletRequest request) {
        var host = request.getServerName();
        if (own.isPresent()) {
            return own.filter(address -> address.getHost().equals(host));
        }
        return host.equals(THIS_MACHINE)
                ? Optional.of(URI.create("%s://%s:%d".formatted(request.getScheme(), host, request.getServerPort())))
                : Optional.empty();
    }

    public boolean hasPasskeys(HttpServletRequest request) {
        return forPasskeys(request).isPresent();
    }

    /** What is printed on paper and written in mail. */
    public String toPrint(HttpServletRequest request) {
        return own.map(URI::toString).orElseGet(() -> "%s://%s:%d"
                .formatted(request.getScheme(), request.getServerName(), request.getServerPort()));
    }
}
