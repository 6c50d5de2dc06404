package ajar.site.entry;

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
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Who may come in without signing in, and what the headers of every answer forbid. Public pages never start a session. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** All from our own address, nothing inline, no frame around us, no form that leads away. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self';"
            + " frame-ancestors 'none'; base-uri 'none'";

    private static final String[] PUBLIC = {
        "/", "/sign-in", "/demo/sign-in", "/health", "/assets/**", "/fonts/**", "/icons/**", "/favicon.ico", "/error"
    };

    @Bean
    SecurityFilterChain siteSecurity(
            HttpSecurity http,
            PasswordSignIn passwords,
            Residents residents,
            SecurityContextRepository contexts,
            CsrfTokenRepository tokens,
            Denials denials)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(PUBLIC)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .authenticationProvider(passwords)
                .securityContext(context -> context.securityContextRepository(contexts))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .requestCache(cache -> cache.requestCache(new CookieRequestCache()))
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("name")
                        .passwordParameter("password")
                        .failureHandler(backToTheForm()))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/"))
                .exceptionHandling(e -> e.authenticationEntryPoint(toTheForm()))
                .headers(SecurityConfiguration::forbid)
                .addFilterAfter(denials, SecurityContextHolderFilter.class)
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

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    CsrfTokenRepository csrfTokens() {
        return new CookieCsrfTokenRepository();
    }

    @Bean
    CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("AJAR");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    private static void forbid(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(features -> features.policy("camera=(), microphone=(), geolocation=()"))
                .httpStrictTransportSecurity(
                        hsts -> hsts.includeSubDomains(true).maxAgeInSeconds(31_536_000));
    }

    /** Without a session of its own for the refusal, which the address tells. */
    private static SimpleUrlAuthenticationFailureHandler backToTheForm() {
        var handler = new SimpleUrlAuthenticationFailureHandler("/sign-in?refused");
        handler.setAllowSessionCreation(false);
        return handler;
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
