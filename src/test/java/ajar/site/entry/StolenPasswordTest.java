package ajar.site.entry;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.WebTest;
import ajar.postgres.Owner;
import ajar.site.accounts.Campus;
import ajar.site.accounts.GivenAccount;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Ada teaches at Birch and settles Maple, with one account; a thief knows her password and nothing else. */
@WebTest
class StolenPasswordTest {

    @LocalServerPort
    int port;

    @Autowired
    Owner owner;

    Caller thief;
    GivenAccount account;
    UUID adaAtBirch;
    UUID adaAtMaple;

    @BeforeEach
    void comeInAtTheSchoolThatAsksForOneProof() {
        var tag = UUID.randomUUID().toString().substring(0, 8);
        var campus = new Campus(owner);
        adaAtMaple = campus.person(campus.school("District " + tag, "Maple " + tag), "Ada", "Lind", "steward");
        adaAtBirch = campus.person(campus.school("District " + tag, "Birch " + tag), "Ada", "Lind", "teacher");
        account = new GivenAccount(owner, adaAtMaple.toString(), "ada-" + tag);
        new GivenAccount(owner, adaAtBirch.toString(), "ada-" + tag);
        owner.db()
                .sql("update site.membership set used_at = now() + interval '1 minute' where person = :person")
                .param("person", adaAtBirch)
                .update();
        thief = new Caller(port);
        thief.post("/sign-in", "/sign-in", Map.of("name", "ada-" + tag, "password", GivenAccount.PASSWORD));
    }

    @AfterEach
    void close() {
        thief.close();
    }

    @Test
    void opensTheSchoolWhereOneProofIsEnough() {
        assertThat(thief.get("/more").statusCode()).isEqualTo(200);
    }

    /** Made here, any of these would be the second proof there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ways-in/recovery",
                "/ways-in/passkeys/options",
                "/ways-in/passkeys",
                "/ways-in/password",
                "/ways-in/mail",
                "/ways-in/mail/check",
                "/ways-in/directories/remove"
            })
    void makesNoSecondProof(String address) {
        var answer =
                thief.post("/more", address, Map.of("mail", "thief@thief.example", "password", "long enough for all"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/second-step");
    }

    @Test
    void leavesTheWaysInToWhoHasTheOtherProof() {
        thief.post("/second-step", "/second-step/recovery", Map.of("code", account.recoveryCode()));
        assertThat(thief.get("/ways-in").statusCode()).isEqualTo(200);
    }
}
