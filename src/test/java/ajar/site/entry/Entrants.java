package ajar.site.entry;

import java.util.UUID;
import org.springframework.security.core.Authentication;

/** Whoever has signed in, as the sessions of the application keep them; tests make such a one here and nowhere else. */
public final class Entrants {

    private Entrants() {}

    public static Authentication of(UUID person, UUID school) {
        return PasswordSignIn.of(new SignedIn(person, school));
    }
}
