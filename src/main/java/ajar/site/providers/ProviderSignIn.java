package ajar.site.providers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.stereotype.Component;

/** How the security chain signs in by a directory: set out by a button of ours alone, with PKCE, come back to the same browser. */
@Component
@EnableConfigurationProperties(ProviderSettings.class)
public class ProviderSignIn implements Customizer<OAuth2LoginConfigurer<HttpSecurity>> {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);

    private final Providers providers;
    private final RequestsUnderWay underWay;
    private final Callers callers;

    ProviderSignIn(Providers providers, RequestsUnderWay underWay, Callers callers) {
        this.providers = providers;
        this.underWay = underWay;
        this.callers = callers;
    }

    @Override
    public void customize(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.addObjectPostProcessor(new ForThisRequestAlone());
        login.loginPage("/sign-in")
                .clientRegistrationRepository(providers)
                .authorizedClientRepository(new NothingKept())
                .authorizationEndpoint(begin -> begin.authorizationRequestResolver(new ByButton(providers))
                        .authorizationRequestRepository(underWay))
                .redirectionEndpoint(back -> back.baseUri(Providers.BACK + "*"))
                .successHandler(callers)
                .failureHandler((request, response, e) -> {
                    // Its words come from outside; what kind of refusal it is does not.
                    LOG.warn("A directory's answer was refused: {}", kind(e));
                    response.sendRedirect(Callers.REFUSED);
                });
    }

    private static String kind(AuthenticationException e) {
        var code = e instanceof OAuth2AuthenticationException refusal
                ? refusal.getError().getErrorCode()
                : e.getClass().getSimpleName();
        return code.replaceAll("[^A-Za-z0-9_]", "?");
    }

    /** What a directory says of somebody is not who they are here: it must not be kept as if they were signed in. */
    private static final class ForThisRequestAlone implements ObjectPostProcessor<OAuth2LoginAuthenticationFilter> {

        @Override
        public <O extends OAuth2LoginAuthenticationFilter> O postProcess(O filter) {
            filter.setSecurityContextRepository(new RequestAttributeSecurityContextRepository());
            return filter;
        }
    }

    /** A link or a picture on a foreign page must not send anybody to sign in, so opening the address does nothing. */
    private static final class ByButton implements OAuth2AuthorizationRequestResolver {

        private static final Consumer<OAuth2AuthorizationRequest.Builder> PKCE =
                OAuth2AuthorizationRequestCustomizers.withPkce();

        private final Providers providers;
        private final DefaultOAuth2AuthorizationRequestResolver plain;

        private ByButton(Providers providers) {
            this.providers = providers;
            this.plain = new DefaultOAuth2AuthorizationRequestResolver(providers, "/sign-in/with");
            this.plain.setAuthorizationRequestCustomizer(PKCE);
        }

        @Override
        public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
            var path = request.getRequestURI();
            return path.startsWith(Providers.BEGIN) && isButton(request, path.substring(Providers.BEGIN.length()))
                    ? plain.resolve(request)
                    : null;
        }

        @Override
        public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
            return isButton(request, registration) ? plain.resolve(request, registration) : null;
        }

        /** A directory that nobody configured has no button: its address is one that never was. */
        private boolean isButton(HttpServletRequest request, String registration) {
            return request.getMethod().equals("POST") && providers.settings(registration) != null;
        }
    }
}
