package ajar.site.providers;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the operator says of the directories, such as {@code AJAR_PROVIDERS_SCHOOL_KIND=google}; the name in the middle is the operator's
 * choice and must stay, because accounts are known by it. Two or more at once are fine.
 *
 * @param providers by that name
 */
@ConfigurationProperties("ajar")
public record ProviderSettings(@Nullable Map<String, Settings> providers) {

    public ProviderSettings {
        providers = providers == null ? Map.of() : new LinkedHashMap<>(providers);
        providers.forEach((id, settings) -> settings.check(id));
    }

    /** What is particular about a directory. */
    public enum Kind {
        /** Accounts of one organisation: the claim {@code hd} says which. */
        GOOGLE,
        /** Accounts of one tenant; nobody else's word for who somebody is counts there. */
        ENTRA,
        /** Whatever its discovery document says. */
        OIDC
    }

    /**
     * One directory.
     *
     * @param title what the button says after "Sign in with"
     * @param hostedDomain for Google: the school's domain
     * @param tenant for Entra: the directory's id
     * @param issuer for other directories, and for tests of the two
     * @param trustsMail whether a roster's address lets its owner in the first time; only where the directory makes sure of addresses
     * @param twoProofs whether the directory itself asks everybody for a second proof
     */
    public record Settings(
            Kind kind,
            @Nullable String title,
            String clientId,
            String clientSecret,
            @Nullable String hostedDomain,
            @Nullable String tenant,
            @Nullable String issuer,
            @Nullable Boolean trustsMail,
            boolean twoProofs) {

        void check(String id) {
            require(id, "kind", kind);
            require(id, "client-id", clientId);
            require(id, "client-secret", clientSecret);
            switch (kind) {
                case GOOGLE -> require(id, "hosted-domain", hostedDomain);
                case ENTRA -> {
                    require(id, "tenant", tenant);
                    if (!String.valueOf(tenant).matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
                        throw new IllegalArgumentException(
                                "ajar.providers.%s.tenant has to be the directory's own id; common or organizations would let in anybody."
                                        .formatted(id));
                    }
                }
                case OIDC -> require(id, "issuer", issuer);
            }
        }

        /** As the directory writes it in its tokens. */
        String where() {
            if (issuer != null) {
                return issuer;
            }
            return kind == Kind.GOOGLE
                    ? "https://accounts.google.com"
                    : "https://login.microsoftonline.com/%s/v2.0".formatted(tenant);
        }

        String words(String id) {
            return title != null ? title : kind == Kind.OIDC ? id : kind == Kind.GOOGLE ? "Google" : "Microsoft";
        }

        /** Google makes sure of the addresses of its organisations; in a tenant anybody who keeps it writes what they like. */
        boolean believesMail() {
            return trustsMail == null ? kind == Kind.GOOGLE : trustsMail;
        }

        private static void require(String id, String what, @Nullable Object value) {
            if (value == null || value.toString().isBlank()) {
                throw new IllegalArgumentException("ajar.providers.%s.%s is missing (in the environment %s)."
                        .formatted(
                                id,
                                what,
                                "AJAR_PROVIDERS_%s_%s"
                                        .formatted(
                                                id.toUpperCase(Locale.ROOT),
                                                what.replace("-", "").toUpperCase(Locale.ROOT))));
            }
        }
    }

    /** All of them; never null. */
    Map<String, Settings> all() {
        return providers == null ? Map.of() : providers;
    }
}
