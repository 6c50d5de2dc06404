package ajar.site.entry;

import ajar.site.accounts.Way;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Whoever has signed in, as the sessions of the application keep them; tests make such a one here and nowhere else. */
public final class Entrants {

    private Entrants() {}

    /** With proofs enough for every page, and no account. */
    public static Authentication of(UUID person, UUID school) {
        return of(null, person, school, Set.of(Way.DEMO));
    }

    public static Authentication of(@Nullable UUID account, UUID person, UUID school, Set<Way> ways) {
        var signedIn = new SignedIn(account, person, school, ways);
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of());
    }
}
