package ajar.site.providers;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/**
 * Somebody as their directory says.
 *
 * @param subject the directory's own unchanging name for them
 * @param mail only an address that the directory vouches for
 */
record Vouched(String provider, String subject, @Nullable String mail) {

    private static final Pattern PLAIN = Pattern.compile("[!-~]+");

    /** Nothing when the token is of another organisation or tenant than the one that was configured. */
    static Optional<Vouched> of(String provider, ProviderSettings.Settings settings, OidcIdToken token) {
        var subject =
                switch (settings.kind()) {
                    case GOOGLE ->
                        equal(settings.hostedDomain(), token.getClaimAsString("hd")) ? token.getSubject() : null;
                    case ENTRA -> entra(settings, token);
                    case OIDC -> token.getSubject();
                };
        if (subject == null) {
            return Optional.empty();
        }
        var sure = settings.believesMail() && isSureOfMail(settings, token);
        return Optional.of(new Vouched(provider, subject, sure ? token.getEmail() : null));
    }

    private static @Nullable String entra(ProviderSettings.Settings settings, OidcIdToken token) {
        var oid = token.getClaimAsString("oid");
        return equal(settings.tenant(), token.getClaimAsString("tid")) && oid != null
                ? settings.tenant() + "/" + oid
                : null;
    }

    /**
     * Entra says nothing of that kind; whoever trusts its addresses has said so. Signs beyond ASCII are nobody's: some become another one's
     * letters when capitals and small ones are taken as one.
     */
    private static boolean isSureOfMail(ProviderSettings.Settings settings, OidcIdToken token) {
        return token.getEmail() != null
                && PLAIN.matcher(token.getEmail()).matches()
                && (settings.kind() == ProviderSettings.Kind.ENTRA || Boolean.TRUE.equals(token.getEmailVerified()));
    }

    private static boolean equal(@Nullable String wanted, @Nullable String said) {
        return wanted != null && wanted.equalsIgnoreCase(said);
    }
}
