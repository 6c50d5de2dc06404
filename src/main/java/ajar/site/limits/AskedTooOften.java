package ajar.site.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 429 to whoever asks too often: counted by person where somebody is signed in, else by address. It belongs into the security
 * filters, behind the one that knows who is signed in and before all that costs something.
 */
public class AskedTooOften extends OncePerRequestFilter {

    /** Browsers fetch several of these for one page and keep them; health is asked by machines. */
    private static final List<String> FOLDERS = List.of("/assets/", "/fonts/", "/icons/");

    /** Where something is typed or shown that could be guessed. */
    private static final List<String> PROOFS = List.of("/sign-in", "/second-step", "/welcome", "/claim", "/screen");

    private static final Set<String> NOT_COUNTED = Set.of("/favicon.ico", "/health");

    /** An IPv6 household has this much of its address for itself; the rest it chooses anew at will. */
    private static final int NETWORK_BYTES = 8;

    private final RateLimits limits;

    public AskedTooOften(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return NOT_COUNTED.contains(path) || FOLDERS.stream().anyMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = wait(request);
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    private Duration wait(HttpServletRequest request) {
        var address = network(request.getRemoteAddr());
        if (proves(request)) {
            var wait = limits.take(
                    request.getRequestURI().equals("/sign-in/code")
                            ? Limit.CODE_MAILS_OF_ADDRESS
                            : Limit.SIGN_IN_OF_ADDRESS,
                    address);
            if (!wait.isZero()) {
                return wait;
            }
        }
        var asking = SecurityContextHolder.getContext().getAuthentication();
        return asking != null && asking.isAuthenticated()
                ? limits.take(Limit.PAGES_OF_PERSON, asking.getName())
                : limits.take(Limit.PAGES_OF_ADDRESS, address);
    }

    private static boolean proves(HttpServletRequest request) {
        return request.getMethod().equals("POST") && PROOFS.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    /** The address, of IPv6 the network only. What a proxy wrote there that is no address counts as it stands. */
    static String network(String address) {
        try {
            var literal = InetAddress.ofLiteral(address);
            return literal instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(literal.getAddress(), NETWORK_BYTES))
                    : literal.getHostAddress();
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}
