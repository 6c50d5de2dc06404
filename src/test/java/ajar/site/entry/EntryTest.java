package ajar.site.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = SiteAlone.class, webEnvironment = RANDOM_PORT, properties = "ajar.demo=true")
class EntryTest {

    @LocalServerPort
    int port;

    Caller caller;

    @BeforeEach
    void open() {
        caller = new Caller(port);
    }

    @AfterEach
    void close() {
        caller.close();
    }

    @Test
    void showsTheDemosPeopleToAnybody() {
        assertThat(caller.get("/").body()).contains("Cleo Haddad").contains("Sam Whitlock");
    }

    @Test
    void startsNoSessionOnPublicPages() {
        for (var page : List.of("/", "/sign-in", "/assets/0/ajar.css", "/nowhere")) {
            caller.get(page);
        }
        assertThat(caller.holdsCookie("AJAR")).isFalse();
        assertThat(caller.holdsCookie("JSESSIONID")).isFalse();
    }

    @Test
    void asksStrangersToSignIn() {
        var answer = caller.get("/more");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));
    }

    @Test
    void tellsHtmxWhereToSignIn() {
        var answer = caller.get("/more", "HX-Request", "true");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).contains("/sign-in");
    }

    @Test
    void letsGuestsOfTheDemoIn() {
        caller.comeInAs(SiteAlone.CLEO);
        assertThat(caller.get("/more").body()).contains("Cleo Haddad").contains("teacher");
    }

    @Test
    void hasNoDemoDoorForOthers() {
        var stranger = Map.of("person", "00000000-0000-0000-0000-0000000000ff");
        assertThat(caller.post("/", "/demo/sign-in", stranger).statusCode()).isEqualTo(404);
    }

    @Test
    void signsOutWhoeverHasLeftTheSchool() {
        caller.comeInAs(SiteAlone.GONE);
        assertThat(caller.get("/more").statusCode()).isEqualTo(302);
    }

    @Test
    void signsOut() {
        caller.comeInAs(SiteAlone.CLEO);
        caller.post("/more", "/sign-out", Map.of());
        assertThat(caller.get("/more").statusCode()).isEqualTo(302);
    }

    @Test
    void refusesFormsWithoutToken() {
        caller.comeInAs(SiteAlone.CLEO);
        assertThat(caller.postRaw("/sign-out", "").statusCode()).isEqualTo(403);
        assertThat(caller.get("/more").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesFormsFromForeignPages() {
        var answer = caller.postRaw("/sign-in", "name=cleo", "Sec-Fetch-Site", "cross-site");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("nothing has changed");
    }
}
