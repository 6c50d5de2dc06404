package ajar.site.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks a name and a password. An unknown name costs as much time as a wrong password, and is answered alike. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    /** Salt and hash bytes, threads, KiB of memory, passes: the least that OWASP advises. */
    static final PasswordEncoder PASSWORDS = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);

    private final String nobodysPassword = String.valueOf(PASSWORDS.encode("nobody has this one"));
    private final Accounts accounts;

    PasswordSignIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var account = accounts.named(asked.getName());
        var stored = account.map(Accounts.Account::password).orElse(nobodysPassword);
        var fits = PASSWORDS.matches(text(asked.getCredentials()), stored);
        if (!fits || account.isEmpty()) {
            throw new BadCredentialsException("Name and password do not fit.");
        }
        return of(account.get().owner());
    }

    static Authentication of(SignedIn owner) {
        return UsernamePasswordAuthenticationToken.authenticated(owner, null, List.of());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private static String text(@Nullable Object credentials) {
        return credentials == null ? "" : credentials.toString();
    }
}
