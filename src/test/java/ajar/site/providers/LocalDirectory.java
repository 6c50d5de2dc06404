package ajar.site.providers;

import static java.util.Objects.requireNonNull;

import ajar.site.entry.Caller;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/** A directory on this machine: vouches for whoever signs in to it, with the claims that the test gave them. */
final class LocalDirectory {

    private static final String PASSWORD = "directory";
    private static final Map<String, Map<String, Object>> PEOPLE = new ConcurrentHashMap<>();
    private static final AtomicInteger CODES_BROUGHT = new AtomicInteger();
    private static final Set<String> WAYS_BACK = ConcurrentHashMap.newKeySet();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

    private final String address;

    LocalDirectory() {
        ConfigurableApplicationContext server = new SpringApplication(Server.class)
                .run(
                        "--server.port=0",
                        "--spring.main.banner-mode=off",
                        "--spring.config.name=nothing",
                        "--logging.level.root=warn",
                        // Cookies know no ports: it must not take ours for its own.
                        "--server.servlet.session.cookie.name=DIRECTORY");
        SpringApplication.getShutdownHandlers().add(server::close);
        address = "http://localhost:"
                + requireNonNull(((WebServerApplicationContext) server).getWebServer())
                        .getPort();
    }

    String address() {
        return address;
    }

    /** Somebody the directory knows, by that name. */
    void knows(String name, Map<String, Object> claims) {
        PEOPLE.put(name, claims);
    }

    /** Sends people back to Ajar at this port. */
    void leadsBackTo(int port, String... providers) {
        for (var provider : providers) {
            WAYS_BACK.add("http://localhost:%d/sign-in/from/%s".formatted(port, provider));
        }
    }

    /** Presses the button on {@code from}, signs in at the directory, and comes back; what Ajar answers then. */
    HttpResponse<String> vouchFor(String name, Caller caller, String from, String provider) {
        return caller.getAt(wayBack(name, caller, from, provider));
    }

    /** The same without coming back: the address to which the directory sends. */
    URI wayBack(String name, Caller caller, String from, String provider) {
        var there = location(caller.post(from, "/sign-in/with/" + provider, Map.of()));
        var asked = caller.getAt(there);
        if (location(asked).getPath().equals("/login")) {
            var form = caller.getAt(location(asked)).body();
            var token = TOKEN.matcher(form);
            if (!token.find()) {
                throw new IllegalStateException(form);
            }
            var answer = caller.postAt(
                    URI.create(address + "/login"),
                    "username=%s&password=%s&_csrf=%s"
                            .formatted(
                                    URLEncoder.encode(name, StandardCharsets.UTF_8),
                                    PASSWORD,
                                    URLEncoder.encode(token.group(1), StandardCharsets.UTF_8)));
            asked = caller.getAt(location(answer));
        }
        return location(asked);
    }

    /** How often somebody has come with a code and wanted a token for it. */
    int codesBrought() {
        return CODES_BROUGHT.get();
    }

    static URI location(HttpResponse<String> answer) {
        return answer.uri()
                .resolve(answer.headers()
                        .firstValue("Location")
                        .orElseThrow(() -> new IllegalStateException(
                                "%d at %s: %s".formatted(answer.statusCode(), answer.uri(), answer.body()))));
    }

    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
                "org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration",
                "org.springframework.modulith.events.config.EventPublicationAutoConfiguration",
                "org.springframework.modulith.events.jdbc.JdbcEventPublicationAutoConfiguration"
            })
    // No component, or our own application would find it.
    static class Server {

        @Bean
        SecurityFilterChain chain(HttpSecurity http) throws Exception {
            return http.oauth2AuthorizationServer(server -> server.oidc(oidc -> {}))
                    .authorizeHttpRequests(all -> all.anyRequest().authenticated())
                    .formLogin(form -> {})
                    .build();
        }

        @Bean
        RegisteredClientRepository clients() {
            return new RegisteredClientRepository() {
                @Override
                public void save(RegisteredClient client) {
                    // It would like the secret better encoded.
                }

                @Override
                public RegisteredClient findById(String id) {
                    return ajar();
                }

                @Override
                public RegisteredClient findByClientId(String id) {
                    return ajar();
                }
            };
        }

        private static RegisteredClient ajar() {
            return RegisteredClient.withId("ajar")
                    .clientId("ajar")
                    .clientSecret("{noop}secret")
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUris(all -> all.addAll(WAYS_BACK))
                    .scopes(all -> all.addAll(Set.of("openid", "email", "profile")))
                    .clientSettings(
                            ClientSettings.builder().requireProofKey(true).build())
                    .build();
        }

        /** Before all others: whether a code is taken is not asked. */
        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        Filter counting() {
            return (request, response, chain) -> {
                if (((HttpServletRequest) request).getRequestURI().equals("/oauth2/token")) {
                    CODES_BROUGHT.incrementAndGet();
                }
                chain.doFilter(request, response);
            };
        }

        @Bean
        UserDetailsService people() {
            return name -> new User(name, "{noop}" + PASSWORD, AuthorityUtils.NO_AUTHORITIES);
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims() {
            return token -> {
                Authentication caller = requireNonNull(token.getPrincipal());
                PEOPLE.getOrDefault(caller.getName(), Map.of())
                        .forEach((name, value) -> token.getClaims().claim(name, value));
            };
        }
    }
}
