package ajar.site.providers;

import ajar.site.accounts.AccountId;
import ajar.site.accounts.Accounts;
import ajar.site.accounts.Guests;
import ajar.site.accounts.Identities;
import ajar.site.accounts.Invited;
import ajar.site.accounts.Newcomers;
import ajar.site.accounts.Newcomers.NewAccount;
import ajar.site.accounts.Way;
import ajar.site.entry.Arrivals;
import ajar.site.entry.Proofs;
import ajar.site.entry.Records;
import ajar.site.entry.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Finds out who somebody is here whom a directory vouches for, and lets them in. */
@Component
class Callers implements AuthenticationSuccessHandler {

    static final String REFUSED = "/sign-in?directory=refused";
    private static final String ROUTE = "GET " + Providers.BACK + "{id}";
    private static final String UNKNOWN = "/sign-in?directory=unknown";

    private final Providers providers;
    private final Identities identities;
    private final Accounts accounts;
    private final Newcomers newcomers;
    private final Guests guests;
    private final Arrivals arrivals;
    private final SecurityContextRepository contexts;
    private final Proofs proofs;
    private final Records records;

    Callers(
            Providers providers,
            Identities identities,
            Accounts accounts,
            Newcomers newcomers,
            Guests guests,
            Arrivals arrivals,
            SecurityContextRepository contexts,
            Proofs proofs,
            Records records) {
        this.providers = providers;
        this.identities = identities;
        this.accounts = accounts;
        this.newcomers = newcomers;
        this.guests = guests;
        this.arrivals = arrivals;
        this.contexts = contexts;
        this.proofs = proofs;
        this.records = records;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        // Whoever was signed in here before the visit to the directory still is.
        SecurityContextHolder.setContext(contexts.loadDeferredContext(request).get());
        var next = vouched(authentication).map(one -> letIn(one, request, response));
        if (next.filter(address -> !address.equals(REFUSED) && !address.equals(UNKNOWN))
                .isEmpty()) {
            records.failed(Optional.empty(), false, ROUTE);
        }
        response.sendRedirect(next.orElse(REFUSED));
    }

    private Optional<Vouched> vouched(Authentication authentication) {
        if (!(authentication instanceof OAuth2AuthenticationToken token)
                || !(token.getPrincipal() instanceof OidcUser caller)) {
            return Optional.empty();
        }
        var provider = token.getAuthorizedClientRegistrationId();
        return Optional.ofNullable(providers.settings(provider))
                .flatMap(settings -> Vouched.of(provider, settings, caller.getIdToken()));
    }

    private String letIn(Vouched one, HttpServletRequest request, HttpServletResponse response) {
        var known = identities.find(one.provider(), one.subject());
        var signedIn = Arrivals.current();
        var mine = signedIn.flatMap(SignedIn::accountId);
        if (!RequestsUnderWay.isBackWhoSetOut(request)) {
            return REFUSED;
        }
        if (mine.isPresent() && known.isEmpty()) {
            return takenOn(one, mine.get(), signedIn.get()) ? "/ways-in" : REFUSED;
        }
        return known.or(() -> welcomed(one, request, response))
                .flatMap(account -> {
                    joinSchools(one, account);
                    return arrivals.letIn(account, way(one), request, response);
                })
                .orElse(UNKNOWN);
    }

    private boolean takenOn(Vouched one, AccountId account, SignedIn signedIn) {
        var taken = proofs.suffice(signedIn) && identities.add(one.provider(), one.subject(), account);
        if (taken) {
            records.changed(account);
        }
        return taken;
    }

    /** Whoever holds a steward's code, or is the one person of a roster with an address that the directory vouches for. */
    private Optional<AccountId> welcomed(Vouched one, HttpServletRequest request, HttpServletResponse response) {
        var byCode = guests.of(request);
        if (byCode.isPresent()) {
            guests.forget(request, response);
            return settled(one, byCode.get(), newcomers::settle);
        }
        return one.mail() == null
                ? Optional.empty()
                : identities.waitingFor(one.mail()).stream()
                        .findFirst()
                        .flatMap(invited -> settled(one, invited, newcomers::settleVouched));
    }

    private interface Settling {
        Optional<List<String>> settle(Invited invited, NewAccount account, Consumer<AccountId> more);
    }

    private Optional<AccountId> settled(Vouched one, Invited invited, Settling settling) {
        var id = new AccountId(UUID.randomUUID());
        var name = one.mail() != null && !accounts.isTaken(one.mail())
                ? one.mail()
                : "%s/%s".formatted(one.provider(), one.subject());
        var account = new NewAccount(id, shortened(name), one.mail(), null);
        return settling.settle(invited, account, made -> identities.add(one.provider(), one.subject(), made))
                .map(codes -> id);
    }

    /** Somebody who has come to a further school of the district since. */
    private void joinSchools(Vouched one, AccountId account) {
        if (one.mail() != null) {
            identities.waitingFor(one.mail()).forEach(invited -> newcomers.addVouched(invited, account));
        }
    }

    private Way way(Vouched one) {
        var settings = providers.settings(one.provider());
        return settings != null && settings.twoProofs() ? Way.CAREFUL_PROVIDER : Way.PROVIDER;
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), 120));
    }
}
