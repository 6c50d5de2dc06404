package ajar.site.entry;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.SettableClock;
import ajar.WebTest;
import ajar.postgres.Owner;
import ajar.site.accounts.AccountId;
import ajar.site.accounts.Campus;
import ajar.site.accounts.GivenAccount;
import ajar.site.accounts.Invitations;
import ajar.site.accounts.Newcomers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How people of a school get their way in from a steward who never holds it. */
@WebTest
class WelcomeTest {

    private static final Pattern CODE = Pattern.compile("class=\"code\">([0-9A-Z]{5}-[0-9A-Z]{5})<");

    @LocalServerPort
    int port;

    @Autowired
    Owner owner;

    @Autowired
    SettableClock clock;

    @Autowired
    Invitations invitations;

    @Autowired
    Newcomers newcomers;

    Caller pat;
    Caller ada;
    Campus campus;
    UUID birch;
    UUID adaAtBirch;
    String tag;

    @BeforeEach
    void aSchoolWithASteward() {
        tag = UUID.randomUUID().toString().substring(0, 8);
        campus = new Campus(owner);
        birch = campus.school("District " + tag, "Birch " + tag);
        adaAtBirch = campus.reader(birch, "Ada", "Lind", "ada-" + tag + "@birch.example", "teacher");
        pat = steward(birch, "pat-" + tag);
        ada = new Caller(port);
    }

    @AfterEach
    void close() {
        pat.close();
        ada.close();
        clock.reset();
    }

    @Test
    void aCodeOnPaperBecomesAWayIn() {
        var code = invite(pat, adaAtBirch);
        ada.post("/welcome", "/welcome", Map.of("code", code.toLowerCase().replace("-", " ")));
        var done = ada.post(
                "/welcome/way", "/welcome/password", Map.of("name", "ada-" + tag, "password", "four words are good"));
        assertThat(CODE.matcher(done.body()).results()).hasSize(8);
        assertThat(ada.get("/more").body()).contains("Ada Lind");
    }

    @Test
    void aCodeIsGoodOnce() {
        var code = invite(pat, adaAtBirch);
        settle(ada, code, "ada-" + tag);
        try (var thief = new Caller(port)) {
            assertThat(thief.post("/welcome", "/welcome", Map.of("code", code)).statusCode())
                    .isEqualTo(422);
        }
    }

    @Test
    void aNewCodeMakesTheOldOneVoid() {
        var old = invite(pat, adaAtBirch);
        invite(pat, adaAtBirch);
        assertThat(ada.post("/welcome", "/welcome", Map.of("code", old)).statusCode())
                .isEqualTo(422);
    }

    /** A password takes a moment to store. */
    @Test
    void aCodeThatBecomesVoidWhileItIsUsedOpensNothing() {
        var old = invitations.find(invite(pat, adaAtBirch)).orElseThrow();
        var code = invite(pat, adaAtBirch);
        var account = new Newcomers.NewAccount(new AccountId(UUID.randomUUID()), "ada-" + tag, null, null);
        assertThat(newcomers.settle(old, account, made -> {})).isEmpty();
        settle(ada, code, "ada-" + tag);
        assertThat(ada.get("/more").body()).contains("Ada Lind");
    }

    @Test
    void aCodeIsGoodForTwoWeeks() {
        var code = invite(pat, adaAtBirch);
        clock.set(clock.instant().plus(Duration.ofDays(15)));
        assertThat(ada.post("/welcome", "/welcome", Map.of("code", code)).statusCode())
                .isEqualTo(422);
    }

    /** Whoever copies the database while Ada thinks about her password has nothing to come in with. */
    @Test
    void aTypedCodeIsKeptAsADigest() {
        var code = invite(pat, adaAtBirch);
        ada.post("/welcome", "/welcome", Map.of("code", code));
        assertThat(ada.get("/welcome/way").body()).contains("Ada Lind");
        assertThat(owner.db()
                        .sql("select content::text from site.step where kind = 'invitation'")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(content -> content.contains(code));
    }

    @Test
    void everyChangeOfOnesWaysInIsInTheLog() {
        settle(ada, invite(pat, adaAtBirch), "ada-" + tag);
        ada.post("/ways-in", "/ways-in/recovery", Map.of());
        assertThat(logged("ways_changed")).isEqualTo(1);
    }

    @Test
    void comingFromAnotherSchoolIsComingIn() {
        var maple = campus.school("District " + tag, "Maple " + tag);
        var account = new GivenAccount(owner, adaAtBirch.toString(), "ada-" + tag);
        var adaAtMaple = campus.person(maple, "Ada", "Lind", "coach");
        owner.db()
                .sql(
                        "insert into site.membership (person, school, account, used_at) values (?, ?, ?, now() - interval '1 day')")
                .params(adaAtMaple, maple, account.id().value())
                .update();
        signIn(ada, "ada-" + tag);
        assertThat(logged("signed_in", maple)).isZero();
        ada.post("/ways-in", "/other-school", Map.of("person", adaAtMaple.toString()));
        assertThat(logged("signed_in", maple)).isEqualTo(1);
    }

    /** Or the mail that Ben's colleagues know would be a name that is taken when he comes, and codes for him would go to her. */
    @Test
    void nobodyIsCalledByTheAddressOfAnother() {
        campus.reader(birch, "Ben", "Lindqvist", "ben-" + tag + "@birch.example", "teacher");
        ada.post("/welcome", "/welcome", Map.of("code", invite(pat, adaAtBirch)));
        assertThat(choose("ben-" + tag + "@birch.example")).isEqualTo(422);
        assertThat(choose("ADA-" + tag + "@birch.example")).isEqualTo(200);
    }

    @Test
    void openingAnAddressWithACodeDoesNothing() {
        var code = invite(pat, adaAtBirch);
        ada.get("/welcome?code=" + code);
        assertThat(ada.get("/welcome/way").statusCode()).isEqualTo(302);
        assertThat(ada.get("/more").statusCode()).isEqualTo(302);
    }

    @Test
    void aStewardGetsNoCodeForWhoHasAWayIn() {
        settle(ada, invite(pat, adaAtBirch), "ada-" + tag);
        var again = pat.post("/more", "/people/" + adaAtBirch + "/way-in/invite", Map.of());
        assertThat(CODE.matcher(again.body()).find()).isFalse();
    }

    @Test
    void aStewardShutsAWayInAndOpensItAgain() {
        settle(ada, invite(pat, adaAtBirch), "ada-" + tag);
        pat.post("/more", "/people/" + adaAtBirch + "/way-in/suspend", Map.of());
        assertThat(ada.get("/more").statusCode()).isEqualTo(302);
        pat.post("/more", "/people/" + adaAtBirch + "/way-in/resume", Map.of());
        assertThat(signIn(ada, "ada-" + tag)).isEqualTo(302);
        assertThat(ada.get("/more").statusCode()).isEqualTo(200);
    }

    @Test
    void whatWasHeardIsNotKept() {
        settle(ada, invite(pat, adaAtBirch), "ada-" + tag);
        pat.post("/more", "/people/" + adaAtBirch + "/way-in/suspend", Map.of());
        assertThat(owner.db()
                        .sql("select serialized_event from ground.event_publication")
                        .query(String.class)
                        .list())
                .noneMatch(event -> event.contains(adaAtBirch.toString()));
    }

    /** The browser that was lost may have been asleep meanwhile. */
    @Test
    void whoseWayInWasShutSignsInAnewEverywhere() {
        settle(ada, invite(pat, adaAtBirch), "ada-" + tag);
        pat.post("/more", "/people/" + adaAtBirch + "/way-in/suspend", Map.of());
        pat.post("/more", "/people/" + adaAtBirch + "/way-in/resume", Map.of());
        assertThat(ada.get("/more").statusCode()).isEqualTo(302);
    }

    @Test
    void startingOverThrowsAwayWhatLetThemIn() {
        settle(ada, invite(pat, adaAtBirch), "ada-" + tag);
        pat.post("/more", "/people/" + adaAtBirch + "/way-in/start-over", Map.of());
        assertThat(ada.get("/more").statusCode()).isEqualTo(302);
        assertThat(signIn(ada, "ada-" + tag)).isEqualTo(401);
        assertThat(invite(pat, adaAtBirch)).isNotEmpty();
    }

    @Test
    void aTravellingCoachHasOneAccountAtTwoSchools() {
        var maple = campus.school("District " + tag, "Maple " + tag);
        var adaAtMaple = campus.person(maple, "Ada", "Lind", "coach");
        settle(ada, invite(pat, adaAtBirch), "ada-" + tag);
        try (var steward = steward(maple, "mo-" + tag)) {
            ada.post("/welcome", "/welcome", Map.of("code", invite(steward, adaAtMaple)));
            assertThat(ada.get("/welcome/way").body()).contains("Maple " + tag);
            ada.post("/welcome/way", "/welcome/mine", Map.of());
        }
        assertThat(ada.get("/more").body()).contains("Maple " + tag).contains("coach");
        ada.post("/ways-in", "/other-school", Map.of("person", adaAtBirch.toString()));
        assertThat(ada.get("/more").body()).contains("Birch " + tag).contains("teacher");
    }

    @Test
    void oneAccountDoesNotReachIntoAnotherDistrict() {
        var far = campus.school("Far " + tag, "Far " + tag);
        var adaThere = campus.person(far, "Ada", "Lind", "coach");
        settle(ada, invite(pat, adaAtBirch), "ada-" + tag);
        try (var steward = steward(far, "far-" + tag)) {
            ada.post("/welcome", "/welcome", Map.of("code", invite(steward, adaThere)));
            assertThat(ada.post("/welcome/way", "/welcome/mine", Map.of()).statusCode())
                    .isEqualTo(422);
        }
        assertThat(ada.get("/more").body()).contains("Birch " + tag);
    }

    @Test
    void nobodyGoesToASchoolThatIsNotTheirs() {
        settle(ada, invite(pat, adaAtBirch), "ada-" + tag);
        for (var stranger : List.of(UUID.randomUUID().toString(), idOfSteward())) {
            assertThat(ada.post("/ways-in", "/other-school", Map.of("person", stranger))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void whoIsNotStewardInvitesNobody() {
        settle(ada, invite(pat, adaAtBirch), "ada-" + tag);
        assertThat(ada.get("/people/" + idOfSteward() + "/way-in").statusCode()).isEqualTo(404);
        assertThat(ada.post("/more", "/people/" + idOfSteward() + "/way-in/suspend", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aStewardOfAnotherSchoolDoesNot() {
        var maple = campus.school("District " + tag, "Maple " + tag);
        try (var other = steward(maple, "mo-" + tag)) {
            assertThat(other.post("/more", "/people/" + adaAtBirch + "/way-in/invite", Map.of())
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    private int choose(String name) {
        var fields = Map.of("name", name, "password", GivenAccount.PASSWORD);
        return ada.post("/welcome/way", "/welcome/password", fields).statusCode();
    }

    private int logged(String act) {
        return logged(act, birch);
    }

    private int logged(String act, UUID school) {
        return owner.db()
                .sql("select count(*) from site.audit_entry where chain = ? and act = ?")
                .params(school, act)
                .query(Integer.class)
                .single();
    }

    private String idOfSteward() {
        return owner.db()
                .sql("select person::text from school.role where school = :school and role = 'steward'")
                .param("school", birch)
                .query(String.class)
                .single();
    }

    private Caller steward(UUID school, String name) {
        var person = campus.person(school, "Pat", "Now" + name, "steward");
        var account = new GivenAccount(owner, person.toString(), name);
        var caller = new Caller(port);
        signIn(caller, name);
        caller.post("/second-step", "/second-step/recovery", Map.of("code", account.recoveryCode()));
        return caller;
    }

    private static int signIn(Caller caller, String name) {
        return caller.post("/sign-in", "/sign-in", Map.of("name", name, "password", GivenAccount.PASSWORD))
                .statusCode();
    }

    private static String invite(Caller steward, UUID person) {
        var page = steward.post("/more", "/people/" + person + "/way-in/invite", Map.of());
        var code = CODE.matcher(page.body());
        assertThat(code.find()).as(page.body()).isTrue();
        return code.group(1);
    }

    private static void settle(Caller caller, String code, String name) {
        caller.post("/welcome", "/welcome", Map.of("code", code));
        caller.post("/welcome/way", "/welcome/password", Map.of("name", name, "password", GivenAccount.PASSWORD));
    }
}
