package ajar.site.entry;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.SettableClock;
import ajar.WebTest;
import ajar.postgres.Owner;
import ajar.site.accounts.Campus;
import ajar.site.accounts.GivenAccount;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Names, passwords and second proofs, in a school's own installation. */
@WebTest
class SigningInTest {

    private static final String RIGHT = GivenAccount.PASSWORD;

    @LocalServerPort
    int port;

    @Autowired
    Owner owner;

    @Autowired
    SettableClock clock;

    Caller caller;
    UUID birch;
    String tag;

    @BeforeEach
    void open() {
        caller = new Caller(port);
        tag = UUID.randomUUID().toString().substring(0, 8);
        birch = new Campus(owner).school("District " + tag, "Birch " + tag);
    }

    @AfterEach
    void close() {
        caller.close();
        clock.reset();
    }

    @Test
    void aTeacherComesInWithNameAndPassword() {
        account("teacher");
        assertThat(signIn(RIGHT).statusCode()).isEqualTo(302);
        assertThat(caller.get("/more").body()).contains("Ada Birch" + tag);
    }

    @Test
    void aMailAddressIsAsGoodAsTheName() {
        account("teacher").reads(tag + "@birch.example");
        caller.post("/sign-in", "/sign-in", Map.of("name", tag + "@Birch.example", "password", RIGHT));
        assertThat(caller.get("/more").statusCode()).isEqualTo(200);
    }

    @Test
    void wrongUnknownAndLockedAreAnsweredAlike() {
        account("teacher");
        var wrong = signIn("a guess that is wrong");
        var unknown = post("nobody-" + tag, "a guess that is wrong");
        for (int i = 0; i < 8; i++) {
            signIn("a guess that is wrong");
        }
        var locked = signIn(RIGHT);
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(locked.statusCode()).isEqualTo(401);
        assertThat(plain(unknown, "nobody-" + tag)).isEqualTo(plain(wrong, name()));
        assertThat(plain(locked, name())).isEqualTo(plain(wrong, name()));
        assertThat(caller.holdsCookie("AJAR")).isFalse();
    }

    @Test
    void aLockedNameOpensAgainAfterAWhile() {
        account("teacher");
        for (int i = 0; i < 5; i++) {
            signIn("a guess that is wrong");
        }
        assertThat(signIn(RIGHT).statusCode()).isEqualTo(401);
        clock.set(clock.instant().plus(Duration.ofMinutes(2)));
        assertThat(signIn(RIGHT).statusCode()).isEqualTo(302);
    }

    @Test
    void aStewardSeesNothingBeforeTheSecondProof() {
        var account = account("steward");
        signIn(RIGHT);
        for (var page : new String[] {"/", "/more", "/people", "/today", "/ways-in"}) {
            assertThat(caller.get(page).headers().firstValue("Location"))
                    .as(page)
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/second-step"));
        }
        caller.post("/second-step", "/second-step/recovery", Map.of("code", "00000-00000"));
        assertThat(caller.get("/people").statusCode()).isEqualTo(302);
        caller.post("/second-step", "/second-step/recovery", Map.of("code", account.recoveryCode()));
        assertThat(caller.get("/people").statusCode()).isEqualTo(200);
    }

    @Test
    void aRecoveryCodeIsGoodOnce() {
        var account = account("organiser");
        signIn(RIGHT);
        caller.post("/second-step", "/second-step/recovery", Map.of("code", account.recoveryCode()));
        caller.post("/more", "/sign-out", Map.of());
        signIn(RIGHT);
        caller.post("/second-step", "/second-step/recovery", Map.of("code", account.recoveryCode()));
        assertThat(caller.get("/more").statusCode()).isEqualTo(302);
    }

    @Test
    void whoIsMadeStewardNeedsASecondProofAtOnce() {
        account("teacher");
        signIn(RIGHT);
        assertThat(caller.get("/more").statusCode()).isEqualTo(200);
        owner.db()
                .sql(
                        "insert into school.role (school, person, role) select school, id, 'steward' from school.person where school = :s")
                .param("s", birch)
                .update();
        assertThat(caller.get("/more").statusCode()).isEqualTo(302);
    }

    @Test
    void suspensionEndsASessionWithTheNextTap() {
        account("teacher");
        signIn(RIGHT);
        owner.db()
                .sql("update site.membership set suspended_at = now() where school = :school")
                .param("school", birch)
                .update();
        assertThat(caller.get("/more").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));
        assertThat(signIn(RIGHT).statusCode()).isEqualTo(401);
    }

    @Test
    void aNewPasswordEndsTheOtherSessions() {
        account("teacher");
        signIn(RIGHT);
        try (var elsewhere = new Caller(port)) {
            elsewhere.post("/sign-in", "/sign-in", Map.of("name", name(), "password", RIGHT));
            assertThat(elsewhere.get("/more").statusCode()).isEqualTo(200);
            caller.post("/ways-in", "/ways-in/password", Map.of("old", RIGHT, "password", "a new one for us"));
            assertThat(elsewhere.get("/more").statusCode()).isEqualTo(302);
        }
        assertThat(caller.get("/more").statusCode()).isEqualTo(200);
    }

    @Test
    void theLastWayInCannotBeThrownAway() {
        account("teacher");
        signIn(RIGHT);
        assertThat(caller.post("/ways-in", "/ways-in/password/remove", Map.of()).statusCode())
                .isEqualTo(422);
        assertThat(signIn(RIGHT).statusCode()).isEqualTo(302);
    }

    @Test
    void whoAskedForAPageGetsItAfterSigningIn() {
        account("teacher");
        caller.get("/ways-in");
        assertThat(signIn(RIGHT).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/ways-in").doesNotContain("//ways"));
    }

    @Test
    void whoAskedForAnAddressThatIsNoneComesInAllTheSame() {
        account("teacher");
        caller.get("/people/%5B");
        assertThat(signIn(RIGHT).statusCode()).isEqualTo(302);
    }

    /** Or a link could make the page tell its reader whatever somebody likes. */
    @Test
    void noPageSaysWhatItsAddressSays() {
        account("teacher");
        signIn(RIGHT);
        for (var page : new String[] {"/ways-in?note=mail", "/ways-in?note=nonsense", "/mine?note=nonsense"}) {
            var answer = caller.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body()).as(page).doesNotContain("role=\"status\"", "nonsense");
        }
    }

    @Test
    void noDemoDoorIsHere() {
        assertThat(caller.post(
                                "/sign-in",
                                "/demo/sign-in",
                                Map.of("person", UUID.randomUUID().toString()))
                        .statusCode())
                .isEqualTo(404);
    }

    private GivenAccount account(String role) {
        var person = new Campus(owner).person(birch, "Ada", "Birch" + tag, role);
        return new GivenAccount(owner, person.toString(), name());
    }

    private String name() {
        return "ada-" + tag;
    }

    private HttpResponse<String> signIn(String password) {
        return post(name(), password);
    }

    private HttpResponse<String> post(String name, String password) {
        return caller.post("/sign-in", "/sign-in", Map.of("name", name, "password", password));
    }

    private static String plain(HttpResponse<String> answer, String name) {
        return answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "").replace(name, "NAME");
    }
}
