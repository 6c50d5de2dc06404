package ajar.site.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ajar.SettableClock;
import ajar.WebTest;
import ajar.postgres.Owner;
import ajar.site.accounts.Campus;
import ajar.site.accounts.Codes;
import ajar.site.accounts.GivenAccount;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Six digits by mail are the way back for whoever lost the others. */
@WebTest
class MailCodeTest {

    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");
    private static final GreenMail MAIL = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @DynamicPropertySource
    static void aMailServer(DynamicPropertyRegistry registry) {
        MAIL.start();
        registry.add("spring.mail.host", () -> "localhost");
        registry.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
    }

    @AfterAll
    static void stop() {
        MAIL.stop();
    }

    @LocalServerPort
    int port;

    @Autowired
    Owner owner;

    @Autowired
    SettableClock clock;

    Caller caller;
    String tag;
    Campus campus;
    UUID school;
    GivenAccount account;

    @BeforeEach
    void aTeacherWithAnAddress() throws Exception {
        MAIL.purgeEmailFromAllMailboxes();
        tag = UUID.randomUUID().toString().substring(0, 8);
        caller = new Caller(port);
        campus = new Campus(owner);
        school = campus.school("District " + tag, "Birch " + tag);
        var person = campus.person(school, "Ada", "Lind", "teacher");
        account = new GivenAccount(owner, person.toString(), "ada-" + tag).reads(mail());
    }

    @AfterEach
    void close() {
        caller.close();
        clock.reset();
    }

    @Test
    void aCodeLetsItsReaderIn() throws Exception {
        ask("ada-" + tag);
        assertThat(type(code())).isEqualTo(302);
        assertThat(caller.get("/more").body()).contains("Ada Lind");
    }

    @Test
    void aCodeIsGoodOnce() throws Exception {
        ask(mail());
        var code = code();
        type(code);
        caller.post("/more", "/sign-out", Map.of());
        assertThat(type(code)).isEqualTo(401);
    }

    @Test
    void aCodeIsGoodInTheBrowserThatAskedForIt() throws Exception {
        ask(mail());
        try (var other = new Caller(port)) {
            assertThat(other.post("/sign-in/code", "/sign-in/code/check", Map.of("code", code()))
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void aCodeIsGoodForAQuarterOfAnHour() throws Exception {
        ask(mail());
        clock.set(clock.instant().plus(Duration.ofMinutes(16)));
        assertThat(type(code())).isEqualTo(401);
    }

    @Test
    void fiveWrongTriesEndIt() throws Exception {
        ask(mail());
        var code = code();
        for (int i = 0; i < 5; i++) {
            assertThat(type("000000".equals(code) ? "000001" : "000000")).isEqualTo(401);
        }
        assertThat(type(code)).isEqualTo(401);
    }

    @Test
    void askingForNobodyIsAnsweredAlikeAndSendsNothing() {
        var known = caller.post("/sign-in/code", "/sign-in/code", Map.of("name", mail()));
        var unknown = caller.post("/sign-in/code", "/sign-in/code", Map.of("name", "nobody@" + tag + ".example"));
        assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
        assertThat(unknown.headers().firstValue("Location"))
                .isEqualTo(known.headers().firstValue("Location"));
        assertThat(MAIL.waitForIncomingEmail(3_000, 2)).isFalse();
    }

    @Test
    void oneAccountIsNotFloodedWithCodes() {
        for (int i = 0; i < 12; i++) {
            ask(mail());
        }
        MAIL.waitForIncomingEmail(3_000, 6);
        assertThat(MAIL.getReceivedMessages()).hasSize(5);
    }

    /** Each code that is begun gives five tries more; once it has to wait, nothing fits what was begun. */
    @Test
    void whoAsksTooOftenHasNothingToGuess() {
        ask(mail());
        everyCodeIs("123456");
        assertThat(type("123456"))
                .as("the control: whoever guesses it comes in")
                .isEqualTo(302);
        try (var thief = new Caller(port)) {
            for (int i = 0; i < 12; i++) {
                thief.post("/sign-in/code", "/sign-in/code", Map.of("name", mail()));
            }
            everyCodeIs("123456");
            assertThat(thief.post("/sign-in/code", "/sign-in/code/check", Map.of("code", "123456"))
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void theLetterSaysNothingOfThePerson() throws Exception {
        ask(mail());
        code();
        var letter = MAIL.getReceivedMessages()[0];
        assertThat(letter.getContent().toString()).doesNotContain("Ada", "Lind", "Birch", "http");
    }

    @Test
    void anAddressIsOnesOwnOnceItsCodeIsTyped() throws Exception {
        ask(mail());
        type(code());
        MAIL.purgeEmailFromAllMailboxes();
        caller.post("/ways-in", "/ways-in/mail", Map.of("mail", "new-" + mail()));
        assertThat(mailOfAccount()).isEqualTo(mail());
        caller.post("/ways-in/mail/check", "/ways-in/mail/check", Map.of("code", code()));
        assertThat(mailOfAccount()).isEqualTo("new-" + mail());
    }

    @Test
    void aCodeToSignInChangesNoAddress() throws Exception {
        caller.post("/sign-in", "/sign-in", Map.of("name", "ada-" + tag, "password", GivenAccount.PASSWORD));
        caller.post("/ways-in", "/ways-in/mail", Map.of("mail", "new-" + mail()));
        var code = code();
        assertThat(caller.post("/sign-in/code", "/sign-in/code/check", Map.of("code", code))
                        .statusCode())
                .isEqualTo(401);
    }

    /** Two colleagues at one computer: what one began is not for the other to end. */
    @Test
    void aCodeIsForTheAccountThatAskedForIt() throws Exception {
        var ben = new GivenAccount(owner, colleague("Ben", "teacher").toString(), "ben-" + tag);
        caller.post("/sign-in", "/sign-in", Map.of("name", "ada-" + tag, "password", GivenAccount.PASSWORD));
        caller.post("/ways-in", "/ways-in/mail", Map.of("mail", "new-" + mail()));
        caller.post("/sign-in", "/sign-in", Map.of("name", "ben-" + tag, "password", GivenAccount.PASSWORD));
        assertThat(caller.get("/more").body()).contains("Ben");
        assertThat(caller.post("/ways-in/mail/check", "/ways-in/mail/check", Map.of("code", code()))
                        .statusCode())
                .isEqualTo(422);
        assertThat(mailOf(ben)).isNull();
    }

    @Test
    void aSecondProofIsOfTheAccountThatAskedForIt() throws Exception {
        new GivenAccount(owner, colleague("Pat", "steward").toString(), "pat-" + tag).reads("pat-" + mail());
        new GivenAccount(owner, colleague("Sam", "steward").toString(), "sam-" + tag).reads("sam-" + mail());
        caller.post("/sign-in", "/sign-in", Map.of("name", "pat-" + tag, "password", GivenAccount.PASSWORD));
        caller.post("/second-step", "/second-step/code", Map.of());
        caller.post("/second-step", "/sign-out", Map.of());
        caller.post("/sign-in", "/sign-in", Map.of("name", "sam-" + tag, "password", GivenAccount.PASSWORD));
        assertThat(caller.post("/second-step", "/second-step/code/check", Map.of("code", code()))
                        .statusCode())
                .isEqualTo(401);
    }

    private UUID colleague(String name, String role) {
        return campus.person(school, name, "Moss", role);
    }

    /** Of those that were begun; it spares the test a million guesses. */
    private void everyCodeIs(String code) {
        owner.db()
                .sql(
                        "update site.step set content = content || jsonb_build_object('code', :digest) where kind = 'mail_code'")
                .param("digest", HexFormat.of().formatHex(Codes.digest(code)))
                .update();
    }

    private @Nullable String mailOfAccount() {
        return mailOf(account);
    }

    private @Nullable String mailOf(GivenAccount account) {
        return owner.db()
                .sql("select mail from site.account where id = :id")
                .param("id", account.id().value())
                .query((row, n) -> Optional.ofNullable(row.getString("mail")))
                .single()
                .orElse(null);
    }

    private String mail() {
        return "ada-%s@birch.example".formatted(tag);
    }

    private void ask(String name) {
        caller.post("/sign-in/code", "/sign-in/code", Map.of("name", name));
    }

    private int type(String code) {
        return caller.post("/sign-in/code/check", "/sign-in/code/check", Map.of("code", code))
                .statusCode();
    }

    private static String code() throws Exception {
        await().until(() -> MAIL.getReceivedMessages().length > 0);
        var digits = CODE.matcher(MAIL.getReceivedMessages()[0].getContent().toString());
        assertThat(digits.find()).isTrue();
        return digits.group(1);
    }
}
