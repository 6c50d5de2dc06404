package ajar.site.entry;

import static org.springframework.security.config.Customizer.withDefaults;

import ajar.site.limits.AskedTooOften;
import ajar.site.limits.RateLimits;
import ajar.site.providers.ProviderSignIn;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;

/** Who may come in without signing in, and what the headers of every answer forbid. Public pages never start a session. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** A mail program stops mail with one click, and brings nothing but the address (RFC 8058). */
    private static final String STOP = "/stop/**";

    private static final String[] PUBLIC = {
        "/",
        "/sign-in",
        "/sign-in/**",
        "/welcome",
        "/welcome/**",
        "/claim",
        "/claim/**",
        "/demo/sign-in",
        "/health",
        "/assets/**",
        "/fonts/**",
        "/icons/**",
        "/feeds/**",
        "/d/**",
        STOP,
        "/screen",
        "/favicon.ico",
        "/error"
    };

    @Bean
    SecurityFilterChain siteSecurity(
            HttpSecurity http,
            Residents residents,
            SecurityContextRepository contexts,
            CsrfTokenRepository tokens,
            RequestCache asked,
            ProviderSignIn directories,
            RateLimits limits,
            Denials denials)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(PUBLIC)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .securityContext(context -> context.securityContextRepository(contexts))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens).ignoringRequestMatchers(STOP))
                .requestCache(cache -> cache.requestCache(asked))
                .oauth2Login(directories)
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/"))
                .exceptionHandling(e -> e.authenticationEntryPoint(toTheForm()))
                .headers(SecurityConfiguration::onlyForgetting)
                .addFilterAfter(denials, SecurityContextHolderFilter.class)
                .addFilterBefore(new AskedTooOften(limits), CsrfFilter.class)
                .addFilterBefore(new OwnPagesOnly(), CsrfFilter.class)
                .addFilterAfter(new MeFilter(residents), AuthorizationFilter.class)
                .build();
    }

    /** In the chain alone, and not before it a second time. */
    @Bean
    FilterRegistrationBean<Denials> denialsInTheChainOnly(Denials denials) {
        var registration = new FilterRegistrationBean<>(denials);
        registration.setEnabled(false);
        return registration;
    }

    /** No database keeps the sign numbered zero and no keyboard types it, so whatever is sent with it is refused when it is read. */
    @Bean
    HttpFirewall nothingThatNobodyTypes() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /** What was asked for before signing in, in a cookie: a stranger has no session. */
    @Bean
    RequestCache askedBefore() {
        return new CookieRequestCache();
    }

    @Bean
    CsrfTokenRepository csrfTokens() {
        return HostCookies.tokens();
    }

    /** Two tabs of one browser may write the same word into their session at the same moment; without this, one of them would break. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> lastWriterWins() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    CookieSerializer sessionCookie() {
        return HostCookies.session();
    }

    /** Nobody keeps a page that is about somebody; all other headers are of {@code ajar.site.walls}, for every answer. */
    private static void onlyForgetting(HeadersConfigurer<HttpSecurity> headers) {
        headers.defaultsDisabled().cacheControl(withDefaults());
    }

    /** htmx would put the sign-in page into the middle of the old one, so it is told to go there. */
    private static AuthenticationEntryPoint toTheForm() {
        var form = new LoginUrlAuthenticationEntryPoint("/sign-in");
        return (HttpServletRequest request, HttpServletResponse response, AuthenticationException e) -> {
            if (request.getHeader("HX-Request") == null) {
                form.commence(request, response, e);
            } else {
                response.setHeader("HX-Redirect", "/sign-in");
                answer(response, HttpStatus.UNAUTHORIZED);
            }
        };
    }

    private static void answer(HttpServletResponse response, HttpStatus status) throws IOException {
        response.setStatus(status.value());
        response.flushBuffer();
    }
}
