package ajar.coaching.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.AgreedInTheDemo;
import ajar.BrowserVisit;
import ajar.DemoTest;
import ajar.postgres.Dump;
import ajar.postgres.Owner;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A teacher and a coach at two browsers, from a struggle to an own answer. */
@DemoTest
class RoomJourneyTest {

    private static final String STRUGGLE = "Nobody reads what I write into their books. zqhedgehog";

    @LocalServerPort
    int port;

    @Autowired
    Owner owner;

    @Test
    void goesOnLiveOnBothSides(BrowserVisit cleo, BrowserVisit dara) {
        var room = brought(cleo.at(port).comeInAs("Cleo Haddad"));
        dara.at(port).comeInAs("Dara Ortiz").wide(1440);
        assertThat(dara.text()).contains("Something is waiting for you.").doesNotContain("hedgehog");
        dara.open(room);
        assertThat(dara.page().locator(".ruled").first()).containsText("hedgehog");
        cleo.isAccessible();
        field(dara, "coach").fill("What happens after the bell?");
        dara.button("Ask").click();
        assertThat(cleo.page().locator(".letter-question")).hasText("What happens after the bell?");
        field(cleo, "answer").fill("They close the book.\nI collect it.");
        cleo.button("Answer").click();
        assertThat(dara.page().locator(".exchange .ruled").last()).containsText("I collect it.");
        field(dara, "coach").fill("“I collect it.”");
        dara.button("Write it as a note instead").click();
        assertThat(cleo.page().locator(".margin-note .said")).hasText("“I collect it.”");
        dara.isAccessible().fits();
        isGivenAnExample(cleo, dara);
        cleo.pictures("room-teacher");
        dara.pictures("room-coach");
        isClosed(cleo, dara);
        isTakenBackAndErased(cleo, dara, room);
    }

    /** Not before it is asked for. */
    private static void isGivenAnExample(BrowserVisit cleo, BrowserVisit dara) {
        assertThat(dara.page().locator(".send-dot")).hasCount(0);
        cleo.button("Ask Dara for an example").click();
        assertThat(dara.page().locator(".send-dot h2")).hasText("Cleo asks for an example");
        dara.page().locator("select[name=dot]").selectOption(new SelectOption().setIndex(0));
        dara.page().locator(".send-dot input[name=said]").fill("Comments are read aloud there.");
        dara.button("Send it").click();
        assertThat(cleo.page().locator(".sent-dot .reason")).hasText("Comments are read aloud there.");
    }

    private void isClosed(BrowserVisit cleo, BrowserVisit dara) {
        cleo.page().locator(".closing summary").click();
        field(cleo, "own-answer").fill("I collect four, and wait.");
        cleo.page().locator(".closing form button").last().click();
        assertThat(dara.page().locator(".own-answer .ruled")).hasText("I collect four, and wait.");
        assertThat(dara.page().locator("#write-coach")).hasCount(0);
        assertThat(Dump.of(owner.db())).doesNotContain("hedgehog", "collect four");
    }

    private void isTakenBackAndErased(BrowserVisit cleo, BrowserVisit dara, String room) {
        cleo.open(room).button("Take it back").click();
        assertThat(dara.page()).hasURL("http://localhost:" + port + "/conversations");
        assertThat(status(dara, room)).isEqualTo(404);
        cleo.open(room).button("Let Dara read it again").click();
        assertThat(status(dara, room)).isEqualTo(200);
        cleo.open(room).link("Erase it").click();
        cleo.page().locator("input[name=typed]").fill("no");
        cleo.button("Erase it").click();
        assertThat(cleo.text()).contains("Nothing is erased.");
        cleo.page().locator("input[name=typed]").fill("erase");
        cleo.button("Erase it").click();
        assertThat(cleo.text()).contains("The conversation is erased");
        assertThat(status(dara, room)).isEqualTo(404);
        assertThat(status(cleo, room)).isEqualTo(404);
    }

    @Test
    void showsWhatIsSharedToWhomItIsMeantFor(BrowserVisit cleo, BrowserVisit dara, BrowserVisit ruth) {
        var room = brought(cleo.at(port).comeInAs("Cleo Haddad"));
        cleo.open(room + "/card")
                .page()
                .locator("textarea[name=said]")
                .fill("We would like quiet on Thursdays. zqbadger");
        cleo.page().locator("select[name=reader]").first().selectOption(new SelectOption().setLabel("Ruth Adeyemi"));
        cleo.button("Write it").click();
        cleo.button("Sign it as it stands").click();
        ruth.at(port).comeInAs("Ruth Adeyemi").open("/cards");
        assertThat(ruth.text()).doesNotContain("badger");
        dara.at(port)
                .comeInAs("Dara Ortiz")
                .open(room + "/card")
                .button("Sign it as it stands")
                .click();
        dara.pictures("card").isAccessible();
        assertThat(ruth.open("/cards").text()).contains("badger").contains("Cleo Haddad");
        ruth.page().getByText("badger").click();
        var card = ruth.page().url().replaceAll(".*/cards/", "/cards/");
        assertThat(ruth.text()).contains("badger");
        ruth.pictures("card-shown").isAccessible();
        dara.open(room + "/card")
                .page()
                .locator("textarea[name=said]")
                .fill("We would like quiet on Fridays. zqbadger");
        dara.button("Change it").click();
        assertThat(status(ruth, card)).isEqualTo(404);
        dara.button("Sign it as it stands").click();
        cleo.open(room + "/card").button("Sign it as it stands").click();
        assertThat(status(ruth, card)).isEqualTo(200);
        cleo.open(room + "/card").button("Withdraw it for good").click();
        assertThat(status(ruth, card)).isEqualTo(404);
    }

    /** Everything a button does is done by a form, too. */
    @Test
    void worksWithoutScript(BrowserVisit cleo, BrowserVisit dara) {
        var room = brought(cleo.at(port).withoutScript().comeInAs("Cleo Haddad"));
        dara.at(port).withoutScript().comeInAs("Dara Ortiz").open(room);
        field(dara, "coach").fill("What happens after the bell?");
        dara.button("Ask").click();
        field(cleo.open(room), "answer").fill("They close the book.");
        cleo.button("Answer").click();
        assertThat(dara.open(room).text()).contains("They close the book.");
    }

    @Test
    void offersAQuestionWhereTheCoachTells(BrowserVisit cleo, BrowserVisit dara) {
        var room = brought(cleo.at(port).comeInAs("Cleo Haddad"));
        dara.at(port).comeInAs("Dara Ortiz").open(room);
        field(dara, "coach").fill("You should collect the books first.");
        dara.button("Ask").click();
        assertThat(dara.page().locator(".advice")).containsText("You should collect the books first.");
        assertThat(dara.page().locator(".advice .put-question")).hasCount(3);
        dara.pictures("room-advice").isAccessible();
        var question = dara.page().locator(".advice .put-question").first().textContent();
        dara.page().locator(".advice .put-question").first().click();
        assertThat(field(dara, "coach")).hasValue(question);
        field(dara, "coach").fill("Try collecting the books.");
        dara.page().locator("#write button[value=QUESTION]").click();
        assertThat(cleo.page().locator(".letter-question")).hasText("Try collecting the books.");
    }

    /** The question that is taken stands in the field, to be sent or changed. */
    @Test
    void offersAQuestionWithoutScriptToo(BrowserVisit cleo, BrowserVisit dara) {
        var room = brought(cleo.at(port).comeInAs("Cleo Haddad"));
        dara.at(port).withoutScript().comeInAs("Dara Ortiz").open(room);
        field(dara, "coach").fill("You should collect the books first.");
        dara.button("Ask").click();
        var question = dara.page().locator(".advice .put-question").last().textContent();
        dara.page().locator(".advice .put-question").last().click();
        assertThat(field(dara, "coach")).hasValue(question);
        dara.button("Ask").click();
        assertThat(cleo.open(room).text()).contains(question).doesNotContain("collect the books");
    }

    /** Neither the leader nor another coach gets to see it, nor anything of it. */
    @Test
    void isNotThereForAnybodyElse(BrowserVisit cleo, BrowserVisit other) {
        var room = brought(cleo.at(port).comeInAs("Cleo Haddad"));
        var coach = owner.db().sql("""
                        select p.name from school.person p join school.role r on r.person = p.id and r.role = 'coach'
                         where p.name <> 'Dara Ortiz' limit 1
                        """).query(String.class).single();
        new AgreedInTheDemo(owner).letIn(other, port, coach);
        for (var path : new String[] {"", "/letter", "/live", "/text", "/card", "/erasure"}) {
            assertThat(status(other, room + path)).as(path).isEqualTo(404);
        }
    }

    private static String brought(BrowserVisit cleo) {
        cleo.open("/struggles/new").page().locator("textarea[name=said]").fill(STRUGGLE);
        cleo.button("Keep it").click();
        cleo.page().locator("label:has-text('Dara Ortiz')").click();
        cleo.button("Bring it").click();
        cleo.page().waitForURL(url -> url.contains("/conversations/"));
        return cleo.page().url().replaceAll(".*(/conversations/)", "$1");
    }

    private static Locator field(BrowserVisit visit, String slot) {
        return visit.page().locator("#write-" + slot);
    }

    private int status(BrowserVisit visit, String path) {
        return visit.page()
                .request()
                .get("http://localhost:" + port + path, RequestOptions.create().setTimeout(30_000))
                .status();
    }
}
