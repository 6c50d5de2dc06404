package ajar.site.providers;

import ajar.site.Words;
import ajar.site.entry.signin.Directory;
import ajar.site.entry.signin.SignInPage.ProviderChoice;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/**
 * The configured directories. What a directory says of itself is asked for when somebody first signs in by it, so that Ajar starts while
 * one is away; safe for use by several threads.
 */
@Component
class Providers implements ClientRegistrationRepository, Directory {

    static final String BEGIN = "/sign-in/with/";
    static final String BACK = "/sign-in/from/";

    private final ProviderSettings settings;
    private final String address;
    private final Map<String, ClientRegistration> discovered = new ConcurrentHashMap<>();

    Providers(ProviderSettings settings, @Value("${ajar.address:}") String address) {
        this.settings = settings;
        this.address = address.isBlank() ? "{baseUrl}" : address.strip();
    }

    @Override
    public List<ProviderChoice> choices(Words words) {
        return settings.all().entrySet().stream()
                .map(one -> new ProviderChoice(
                        BEGIN + one.getKey(),
                        words.say(
                                "site.sign-in.with", "directory", one.getValue().words(one.getKey()))))
                .toList();
    }

    ProviderSettings.@Nullable Settings settings(String id) {
        return settings.all().get(id);
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        var one = settings(id);
        return one == null ? null : discovered.computeIfAbsent(id, missing -> discover(missing, one));
    }

    private ClientRegistration discover(String id, ProviderSettings.Settings one) {
        return ClientRegistrations.fromOidcIssuerLocation(one.where())
                .registrationId(id)
                .clientName(one.words(id))
                .clientId(one.clientId())
                .clientSecret(one.clientSecret())
                .redirectUri(address + BACK + "{registrationId}")
                .scope("openid", "email", "profile")
                .build();
    }
}
