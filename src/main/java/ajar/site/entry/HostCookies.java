package ajar.site.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * Cookies that nobody but this very host can have set: over TLS their names say so, and browsers keep to it. Without that whoever owns a
 * name beside ours, such as a page of the same school, could put a session or a token of theirs into somebody's browser.
 */
final class HostCookies {

    private static final String PREFIX = "__Host-";
    private static final String SESSION = "AJAR";
    private static final String TOKEN = "XSRF-TOKEN";

    private HostCookies() {}

    /** Which of two, by how the browser has come. */
    private record Pair<T>(T plain, T overTls) {
        T of(HttpServletRequest request) {
            return request.isSecure() ? overTls : plain;
        }
    }

    static CookieSerializer session() {
        var pair = new Pair<>(session(SESSION), session(PREFIX + SESSION));
        return new CookieSerializer() {
            @Override
            public void writeCookieValue(CookieValue value) {
                pair.of(value.getRequest()).writeCookieValue(value);
            }

            @Override
            public List<String> readCookieValues(HttpServletRequest request) {
                return pair.of(request).readCookieValues(request);
            }
        };
    }

    private static CookieSerializer session(String name) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    static CsrfTokenRepository tokens() {
        var pair = new Pair<>(tokens(TOKEN), tokens(PREFIX + TOKEN));
        return new CsrfTokenRepository() {
            @Override
            public CsrfToken generateToken(HttpServletRequest request) {
                return pair.of(request).generateToken(request);
            }

            @Override
            public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
                pair.of(request).saveToken(token, request, response);
            }

            @Override
            public @Nullable CsrfToken loadToken(HttpServletRequest request) {
                return pair.of(request).loadToken(request);
            }
        };
    }

    private static CsrfTokenRepository tokens(String name) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(name);
        tokens.setCookiePath("/");
        return tokens;
    }
}
