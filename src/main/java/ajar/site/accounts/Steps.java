package ajar.site.accounts;

import ajar.site.Tokens;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What browsers have begun, on every node alike and without a session: a row that a cookie of 256 random bits opens. Whoever did not begin
 * it cannot finish it, so a forwarded link or code is worth nothing in another browser.
 */
@Component
public class Steps {

    private static final TypeReference<Map<String, String>> CONTENT = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;
    private final SignInContext signingIn;
    private final Clock clock;

    Steps(JdbcClient db, SignInContext signingIn, Clock clock) {
        this.db = db;
        this.signingIn = signingIn;
        this.clock = clock;
    }

    /** Begins; another one of its kind in this browser is given up. */
    public void begin(
            Step.Kind kind,
            Map<String, String> content,
            Duration lasts,
            HttpServletRequest request,
            HttpServletResponse response) {
        var token = Tokens.fresh();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        signingIn.run(() -> {
            db.sql("delete from site.step where expires_at < :now or token = :old")
                    .param("now", now)
                    .param("old", cookie(kind, request).map(Tokens::digest).orElse(new byte[0]))
                    .update();
            db.sql("""
                    insert into site.step (token, kind, content, expires_at)
                    values (:token, :kind, :content::jsonb, :expires)
                    """)
                    .param("token", Tokens.digest(token))
                    .param("kind", kind.word())
                    .param("content", JSON.writeValueAsString(content))
                    .param("expires", now.plus(lasts))
                    .update();
        });
        response.addHeader(HttpHeaders.SET_COOKIE, written(kind, token, lasts, request));
    }

    /** What this browser has begun. */
    public Optional<Step> current(Step.Kind kind, HttpServletRequest request) {
        return read(kind, request, """
                select token, content, tries from site.step
                 where token = :token and kind = :kind and expires_at >= :now
                """);
    }

    /** Ends it; of two who try at once, one gets it. */
    public Optional<Step> take(Step.Kind kind, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, written(kind, "", Duration.ZERO, request));
        return read(kind, request, """
                delete from site.step
                 where token = :token and kind = :kind and expires_at >= :now
                returning token, content, tries
                """);
    }

    /** Counts a try and says what the step is; nothing once {@code most} tries are used up. */
    public Optional<Step> tryOne(Step.Kind kind, int most, HttpServletRequest request) {
        return read(kind, request, """
                update site.step set tries = tries + 1
                 where token = :token and kind = :kind and expires_at >= :now
                returning token, content, tries
                """).filter(step -> step.tries() <= most);
    }

    /**
     * Takes away what was begun and not finished, with the invitations and the counts of tries whose time is over: in the holidays nobody
     * signs in, and nobody's address should wait for them.
     */
    @Scheduled(initialDelay = 20, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        signingIn.run(() -> {
            db.sql("delete from site.step where expires_at < :now")
                    .param("now", now)
                    .update();
            db.sql("delete from site.invitation where expires_at < :now")
                    .param("now", now)
                    .update();
            db.sql("delete from site.try where last_at < :forgotten and locked_until < :now")
                    .param("forgotten", now.minus(Tries.FORGOTTEN_AFTER))
                    .param("now", now)
                    .update();
        });
    }

    private Optional<Step> read(Step.Kind kind, HttpServletRequest request, String sql) {
        var token = cookie(kind, request);
        if (token.isEmpty()) {
            return Optional.empty();
        }
        return signingIn.get(() -> db.sql(sql)
                .param("token", Tokens.digest(token.get()))
                .param("kind", kind.word())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Step(
                        row.getBytes("token"),
                        kind,
                        JSON.readValue(row.getString("content"), CONTENT),
                        row.getInt("tries")))
                .optional());
    }

    private static Optional<String> cookie(Step.Kind kind, HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name(kind, request)))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static String written(Step.Kind kind, String token, Duration lasts, HttpServletRequest request) {
        return ResponseCookie.from(name(kind, request), token)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(lasts)
                .build()
                .toString();
    }

    /** Over TLS browsers make sure that no neighbour below the same domain has set it. */
    private static String name(Step.Kind kind, HttpServletRequest request) {
        return (request.isSecure() ? "__Host-" : "") + "AJAR-" + kind.word();
    }
}
