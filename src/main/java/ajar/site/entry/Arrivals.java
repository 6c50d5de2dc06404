package ajar.site.entry;

import ajar.site.accounts.AccountId;
import ajar.site.accounts.Accounts;
import ajar.site.accounts.Membership;
import ajar.site.accounts.Way;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** Lets somebody in who has proved who they are, in whichever way: begins the session, and says where to go. */
@Component
public class Arrivals {

    private final Accounts accounts;
    private final SecurityContextRepository contexts;
    private final CsrfTokenRepository tokens;
    private final RequestCache asked;
    private final Records records;

    Arrivals(
            Accounts accounts,
            SecurityContextRepository contexts,
            CsrfTokenRepository tokens,
            RequestCache asked,
            Records records) {
        this.accounts = accounts;
        this.contexts = contexts;
        this.tokens = tokens;
        this.asked = asked;
        this.records = records;
    }

    /**
     * Begins a session at the school where they were last; a proof given by the same account in the session that ends counts on.
     *
     * @return the address to go to; nothing when no school has them any more
     */
    public Optional<String> letIn(
            AccountId account, Way way, HttpServletRequest request, HttpServletResponse response) {
        var before = current().filter(one -> account.value().equals(one.account()));
        return accounts.memberships(account).stream()
                .filter(one ->
                        before.isEmpty() || one.person().equals(before.get().personId()))
                .findFirst()
                .map(membership -> {
                    var ways = before.<Set<Way>>map(one -> EnumSet.copyOf(one.ways()))
                            .orElseGet(() -> EnumSet.noneOf(Way.class));
                    ways.add(way);
                    begin(at(membership, ways), request, response);
                    accounts.comesIn(membership);
                    records.cameIn(membership);
                    return wanted(request, response);
                });
    }

    /** Goes on at another school where the same account is somebody. */
    public void goTo(Membership school, SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        begin(at(school, signedIn.ways()), request, response);
        accounts.comesIn(school);
        records.cameIn(school);
    }

    void begin(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        leaveOldSession(request);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        tokens.saveToken(null, request, response);
    }

    /** Who is signed in on this request's thread. */
    public static Optional<SignedIn> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    private static SignedIn at(Membership membership, Set<Way> ways) {
        return new SignedIn(
                membership.account().value(),
                membership.person().value(),
                membership.school().value(),
                ways);
    }

    /** The page they asked for before they were sent to sign in, or the first one. */
    private String wanted(HttpServletRequest request, HttpServletResponse response) {
        var saved = asked.getRequest(request, response);
        if (saved == null) {
            return "/";
        }
        asked.removeRequest(request, response);
        return inside(saved.getRedirectUrl());
    }

    /** A session id from before sign-in must not open anything after it. */
    private static void leaveOldSession(HttpServletRequest request) {
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
    }

    /** What remains of an address within this site: a cookie must not lead away from it. */
    private static String inside(String url) {
        URI address;
        try {
            address = new URI(url);
        } catch (URISyntaxException e) {
            // Browsers send some signs as they are that no address may have; whoever is in finds the way from the first
            // page.
            return "/";
        }
        var path = address.getRawPath();
        if (path == null || !path.startsWith("/") || path.startsWith("//")) {
            return "/";
        }
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }
}
