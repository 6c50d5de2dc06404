package ajar.site.entry;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.BrowserVisit;
import ajar.DemoTest;
import ajar.postgres.Owner;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole application as a newcomer finds it, with its made-up school and its own database. */
@DemoTest
class NewcomerTest {

    private static final Set<String> FIVE =
            Set.of("Cleo Haddad", "Dara Ortiz", "Sam Whitlock", "Ruth Adeyemi", "Pat Nowak", "Hawthorn");

    @LocalServerPort
    int port;

    @Autowired
    Owner owner;

    @Test
    void answersTheThreeQuestionsOfANewcomer(BrowserVisit visit) {
        visit.at(port).open("/").pictures("demo-first").isAccessible();
        for (var name : FIVE) {
            assertThat(visit.page().locator("main").innerText()).contains(name);
        }
    }

    @Test
    void letsEachOfTheFiveInWithOneTap() {
        for (var name : Set.of("Cleo Haddad", "Dara Ortiz", "Sam Whitlock", "Ruth Adeyemi", "Pat Nowak")) {
            try (var caller = new Caller(port)) {
                caller.tap("/", name);
                assertThat(caller.get("/more").body()).as(name).contains("<h1>" + name + "</h1>");
                assertThat(caller.holdsCookie("AJAR")).isTrue();
            }
        }
    }

    @Test
    void startsNoSessionBeforeSignIn() {
        try (var caller = new Caller(port)) {
            caller.get("/");
            caller.get("/sign-in");
            assertThat(caller.holdsCookie("AJAR")).isFalse();
        }
    }

    @Test
    void forgetsWhoHasLeftAtOnce() {
        try (var caller = new Caller(port)) {
            caller.tap("/", "Ruth Adeyemi");
            owner.db()
                    .sql("update school.person set left_on = date '2020-01-01' where family_name = 'Adeyemi'")
                    .update();
            assertThat(caller.get("/more").statusCode()).isEqualTo(302);
        } finally {
            owner.db()
                    .sql("update school.person set left_on = null where family_name = 'Adeyemi'")
                    .update();
        }
    }
}
