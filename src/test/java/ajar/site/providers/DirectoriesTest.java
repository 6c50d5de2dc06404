package ajar.site.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ajar.WebTest;
import ajar.postgres.Owner;
import ajar.site.accounts.Campus;
import ajar.site.accounts.GivenAccount;
import ajar.site.entry.Caller;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Three directories at once vouch for people of a school: one of each kind, all played by a provider on this machine. */
@WebTest
class DirectoriesTest {

    private static final String TENANT = "11111111-2222-3333-4444-555555555555";
    private static final LocalDirectory DIRECTORY = new LocalDirectory();

    @DynamicPropertySource
    static void threeDirectories(DynamicPropertyRegistry registry) {
        for (var id : new String[] {"google", "entra", "keycloak"}) {
            registry.add("ajar.providers." + id + ".client-id", () -> "ajar");
            registry.add("ajar.providers." + id + ".client-secret", () -> "secret");
            registry.add("ajar.providers." + id + ".issuer", DIRECTORY::address);
        }
        registry.add("ajar.providers.google.kind", () -> "google");
        registry.add("ajar.providers.google.hosted-domain", () -> "birch.example");
        registry.add("ajar.providers.entra.kind", () -> "entra");
        registry.add("ajar.providers.entra.tenant", () -> TENANT);
        registry.add("ajar.providers.keycloak.kind", () -> "oidc");
        registry.add("ajar.providers.keycloak.title", () -> "the district");
    }

    @LocalServerPort
    int port;

    @Autowired
    Owner owner;

    Caller caller;
    Campus campus;
    UUID birch;
    String tag;

    @BeforeEach
    void aSchool() {
        DIRECTORY.leadsBackTo(port, "google", "entra", "keycloak");
        tag = UUID.randomUUID().toString().substring(0, 8);
        caller = new Caller(port);
        campus = new Campus(owner);
        birch = campus.school("District " + tag, "Birch " + tag);
    }

    @AfterEach
    void close() {
        caller.close();
    }

    @Test
    void theSignInPageOffersAllThree() {
        assertThat(caller.get("/sign-in").body())
                .contains("Sign in with Google", "Sign in with Microsoft", "Sign in with the district");
    }

    @Test
    void googleLetsInWhomTheRosterKnowsByTheAddressItVouchesFor() {
        campus.reader(birch, "Ada", "Lind", mail(), "teacher");
        DIRECTORY.knows("g-" + tag, Map.of("hd", "birch.example", "email", mail(), "email_verified", true));
        assertThat(comeIn("g-" + tag, "google")).isEqualTo("/");
        assertThat(caller.get("/more").body()).contains("Ada Lind");
        assertThat(comeInAnew("g-" + tag, "google")).isEqualTo("/");
    }

    @Test
    void googleAccountsOfOtherOrganisationsAreRefused() {
        campus.reader(birch, "Ada", "Lind", mail(), "teacher");
        DIRECTORY.knows("x-" + tag, Map.of("hd", "elsewhere.example", "email", mail(), "email_verified", true));
        assertThat(comeIn("x-" + tag, "google")).isEqualTo("/sign-in?directory=refused");
        DIRECTORY.knows("y-" + tag, Map.of("email", mail(), "email_verified", true));
        assertThat(comeInAnew("y-" + tag, "google")).isEqualTo("/sign-in?directory=refused");
    }

    @Test
    void whoeverIsRefusedIsInTheLog() {
        var before = failures();
        DIRECTORY.knows("z-" + tag, Map.of("hd", "elsewhere.example"));
        comeIn("z-" + tag, "google");
        assertThat(failures()).isEqualTo(before + 1);
    }

    @Test
    void anAddressThatIsNotVerifiedLetsNobodyIn() {
        campus.reader(birch, "Ada", "Lind", mail(), "teacher");
        DIRECTORY.knows("u-" + tag, Map.of("hd", "birch.example", "email", mail(), "email_verified", false));
        assertThat(comeIn("u-" + tag, "google")).isEqualTo("/sign-in?directory=unknown");
    }

    /** The sign for kelvin is a K to whoever takes capitals and small letters as one, and an address of its own to a mail server. */
    @Test
    void anAddressThatOnlyLooksLikeAnothersLetsNobodyIn() {
        campus.reader(birch, "Mark", "Lind", "mark-%s@birch.example".formatted(tag), "teacher");
        var like = "mar\u212a-%s@birch.example".formatted(tag);
        DIRECTORY.knows("m-" + tag, Map.of("hd", "birch.example", "email", like, "email_verified", true));
        assertThat(comeIn("m-" + tag, "google")).isEqualTo("/sign-in?directory=unknown");
    }

    /** In a tenant somebody may write the head teacher's address into their own account. */
    @Test
    void entraAddressesAreNobodysIdentity() {
        campus.reader(birch, "Ada", "Lind", mail(), "teacher");
        DIRECTORY.knows(
                "e-" + tag, Map.of("tid", TENANT, "oid", UUID.randomUUID().toString(), "email", mail()));
        assertThat(comeIn("e-" + tag, "entra")).isEqualTo("/sign-in?directory=unknown");
        assertThat(caller.get("/more").statusCode()).isEqualTo(302);
    }

    @Test
    void entraAccountsOfOtherTenantsAreRefused() {
        DIRECTORY.knows(
                "t-" + tag,
                Map.of(
                        "tid",
                        UUID.randomUUID().toString(),
                        "oid",
                        UUID.randomUUID().toString()));
        assertThat(comeIn("t-" + tag, "entra")).isEqualTo("/sign-in?directory=refused");
    }

    @Test
    void whoeverIsSignedInTakesADirectoryOn() {
        account("teacher");
        signIn();
        DIRECTORY.knows("e-" + tag, Map.of("tid", TENANT, "oid", "oid-" + tag));
        assertThat(back(DIRECTORY.vouchFor("e-" + tag, caller, "/sign-in", "entra")))
                .isEqualTo("/ways-in");
        assertThat(comeInAnew("e-" + tag, "entra")).isEqualTo("/");
        assertThat(caller.get("/more").body()).contains("Ada Lind");
    }

    /** The directory's own name for somebody counts: a new address changes nothing, and a taken one opens nothing. */
    @Test
    void peopleAreKnownByTheDirectorysNameForThem() {
        account("teacher");
        signIn();
        DIRECTORY.knows("e-" + tag, Map.of("tid", TENANT, "oid", "oid-" + tag, "email", "old@birch.example"));
        DIRECTORY.vouchFor("e-" + tag, caller, "/sign-in", "entra");
        DIRECTORY.knows("e-" + tag, Map.of("tid", TENANT, "oid", "oid-" + tag, "email", "new@birch.example"));
        assertThat(comeInAnew("e-" + tag, "entra")).isEqualTo("/");
        DIRECTORY.knows("e-" + tag, Map.of("tid", TENANT, "oid", "another-" + tag, "email", "old@birch.example"));
        assertThat(comeInAnew("e-" + tag, "entra")).isEqualTo("/sign-in?directory=unknown");
    }

    @Test
    void aStewardStillShowsASecondProof() {
        account("steward");
        signIn();
        DIRECTORY.knows("k-" + tag, Map.of());
        assertThat(back(DIRECTORY.vouchFor("k-" + tag, caller, "/sign-in", "keycloak")))
                .isEqualTo("/ways-in");
        assertThat(comeInAnew("k-" + tag, "keycloak")).isEqualTo("/");
        assertThat(caller.get("/people").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/second-step"));
    }

    /** Or a stolen password would be enough: the thief's own account at the directory would be the second proof. */
    @Test
    void whoHasShownOneProofOfTwoTakesNoDirectoryOn() {
        account("steward");
        caller.post("/sign-in", "/sign-in", Map.of("name", "ada-" + tag, "password", GivenAccount.PASSWORD));
        DIRECTORY.knows("thief-" + tag, Map.of());
        assertThat(back(DIRECTORY.vouchFor("thief-" + tag, caller, "/second-step", "keycloak")))
                .isEqualTo("/sign-in?directory=refused");
        assertThat(caller.get("/people").statusCode()).isEqualTo(302);
    }

    @Test
    void anAnswerThatThisBrowserDidNotAskForIsRefused() {
        DIRECTORY.knows("k-" + tag, Map.of());
        var there = LocalDirectory.location(caller.post("/sign-in", "/sign-in/with/keycloak", Map.of()));
        try (var other = new Caller(port)) {
            var stolen = there.getQuery().replaceAll(".*state=([^&]+).*", "$1");
            assertThat(back(other.get("/sign-in/from/keycloak?code=abc&state=" + stolen)))
                    .isEqualTo("/sign-in?directory=refused");
        }
    }

    /** Whoever owns another name below the school's can put a cookie into Ada's browser, and then lead it to an address. */
    @Test
    void aVisitThatSomebodyElseBeganGivesThemNoWayIn() {
        account("teacher");
        signIn();
        DIRECTORY.knows("thief-" + tag, Map.of());
        try (var thief = new Caller(port)) {
            var wayBack = DIRECTORY.wayBack("thief-" + tag, thief, "/sign-in", "keycloak");
            caller.takesCookiesOf(thief, "AJAR-provider");
            assertThat(back(caller.getAt(wayBack))).isEqualTo("/sign-in?directory=refused");
        }
        assertThat(comeInAnew("thief-" + tag, "keycloak")).isEqualTo("/sign-in?directory=unknown");
    }

    /** One directory must not have the code that another one gave. */
    @Test
    void aVisitEndsWhereItWasToEnd() {
        DIRECTORY.knows("k-" + tag, Map.of());
        var wayBack = DIRECTORY.wayBack("k-" + tag, caller, "/sign-in", "keycloak");
        var elsewhere = URI.create(wayBack.toString().replace("/from/keycloak", "/from/entra"));
        var before = DIRECTORY.codesBrought();
        assertThat(back(caller.getAt(elsewhere))).isEqualTo("/sign-in?directory=refused");
        assertThat(DIRECTORY.codesBrought()).isEqualTo(before);
    }

    @Test
    void openingTheAddressOfTheButtonDoesNothing() {
        assertThat(caller.get("/sign-in/with/google").statusCode()).isNotEqualTo(200);
        assertThat(caller.get("/sign-in/with/google").headers().firstValue("Location"))
                .isEmpty();
    }

    @Test
    void noSessionBeginsBeforeSomebodyIsKnown() {
        DIRECTORY.knows("n-" + tag, Map.of());
        comeIn("n-" + tag, "keycloak");
        assertThat(caller.holdsCookie("AJAR")).isFalse();
    }

    @Test
    void settingsThatWouldLetInAnybodyStopTheStart() {
        assertThatThrownBy(() -> new ProviderSettings(Map.of("ms", settings(ProviderSettings.Kind.ENTRA, "common"))))
                .hasMessageContaining("ajar.providers.ms.tenant");
        assertThatThrownBy(() -> new ProviderSettings(Map.of("g", settings(ProviderSettings.Kind.GOOGLE, null))))
                .hasMessageContaining("AJAR_PROVIDERS_G_HOSTEDDOMAIN");
    }

    private static ProviderSettings.Settings settings(ProviderSettings.Kind kind, @Nullable String tenant) {
        return new ProviderSettings.Settings(kind, null, "id", "secret", null, tenant, null, null, false);
    }

    private void account(String role) {
        var person = campus.person(birch, "Ada", "Lind", role);
        var account = new GivenAccount(owner, person.toString(), "ada-" + tag);
        recovery = account.recoveryCode();
    }

    private String recovery = "";

    private void signIn() {
        caller.post("/sign-in", "/sign-in", Map.of("name", "ada-" + tag, "password", GivenAccount.PASSWORD));
        if (caller.get("/more").statusCode() == 302) {
            caller.post("/second-step", "/second-step/recovery", Map.of("code", recovery));
        }
    }

    /** Of nobody known; the same again within the hour is counted. */
    private int failures() {
        return owner.db().sql("""
                select coalesce(sum(n), 0) from (
                    select times as n from site.audit_entry where act = 'sign_in_failed' and route = 'GET /sign-in/from/{id}'
                    union all
                    select times from site.audit_repeat where act = 'sign_in_failed' and route = 'GET /sign-in/from/{id}') all_of_them
                """).query(Integer.class).single();
    }

    private String mail() {
        return "ada-%s@birch.example".formatted(tag);
    }

    private String comeIn(String name, String provider) {
        return back(DIRECTORY.vouchFor(name, caller, "/sign-in", provider));
    }

    /** In another browser. */
    private String comeInAnew(String name, String provider) {
        caller.close();
        caller = new Caller(port);
        return comeIn(name, provider);
    }

    private static String back(java.net.http.HttpResponse<String> answer) {
        URI to = LocalDirectory.location(answer);
        return to.getQuery() == null ? to.getPath() : to.getPath() + "?" + to.getQuery();
    }
}
