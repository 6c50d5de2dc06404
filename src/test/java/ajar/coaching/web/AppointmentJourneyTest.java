package ajar.coaching.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.BrowserVisit;
import ajar.DemoTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A teacher and a coach find a time on two phones; and the teacher takes the answer along, onto their own list. */
@DemoTest
class AppointmentJourneyTest {

    @LocalServerPort
    int port;

    @Test
    void isAgreedMovedAndCancelled(BrowserVisit cleo, BrowserVisit dara, BrowserVisit ruth) {
        var room = brought(cleo.at(port).comeInAs("Cleo Haddad").wide(320));
        dara.at(port).comeInAs("Dara Ortiz").wide(320).open(room);
        cleo.link("Find a time").click();
        assertThat(cleo.page().locator("h1")).hasText("Find a time with Dara Ortiz");
        cleo.isAccessible().fits().hasTargetsForThumbs().pictures("times");
        cleo.link("15 minutes").click();
        var chosen = times(cleo).last().textContent();
        times(cleo).last().click();
        assertThat(lines(cleo)).containsText("Dara has not answered");
        assertThat(lines(dara)).containsText("Cleo proposes a time");
        assertThat(chosen).contains(clocks(dara));
        dara.isAccessible().fits().hasTargetsForThumbs().pictures("meeting-asked");
        assertThat(dara.open("/conversations").text()).contains("asks for a time");
        dara.open(room).button("Yes, agreed").click();
        assertThat(lines(dara)).containsText("You meet");
        assertThat(lines(cleo)).containsText("You meet");

        dara.link("Move it").click();
        times(dara).first().click();
        assertThat(lines(dara)).hasCount(2);
        assertThat(lines(cleo).last()).containsText("Dara would like to move it");
        cleo.pictures("meeting-moving");
        cleo.button("Yes, agreed").click();
        assertThat(lines(cleo)).hasCount(1);
        assertThat(lines(dara)).hasCount(1);
        isNotThereForOthers(ruth, room);
        for (var one : List.of(cleo, dara)) {
            var agreed = lines(one).locator("b").textContent();
            assertThat(inTheList(one, room)).containsText(agreed);
            one.isAccessible().fits().pictures("conversations-agreed");
        }
        assertThat(cleo.open("/today").link("Appointment")).isVisible();

        cleo.open(room);
        dara.open(room);
        cleo.button("Cancel it").click();
        assertThat(cleo.link("Find a time")).isVisible();
        assertThat(dara.page().locator("#meeting")).containsText("Cleo cancelled");
        dara.isAccessible();
        assertThat(inTheList(cleo, room)).not().containsText("You meet");
    }

    private static Locator inTheList(BrowserVisit visit, String room) {
        return visit.open("/conversations").page().locator("main a[href='" + room + "']");
    }

    private void isNotThereForOthers(BrowserVisit ruth, String room) {
        ruth.at(port).comeInAs("Ruth Adeyemi");
        assertThat(ruth.page()
                        .request()
                        .get("http://localhost:" + port + room + "/times", RequestOptions.create())
                        .status())
                .isEqualTo(404);
    }

    /** Chosen from a page that the other has overtaken: it is said, and the times that are left stand below. */
    @Test
    void saysWhereTheOtherWasFaster(BrowserVisit cleo, BrowserVisit dara) {
        var room = brought(cleo.at(port).withoutScript().comeInAs("Cleo Haddad"));
        dara.at(port).withoutScript().comeInAs("Dara Ortiz").open(room + "/times");
        times(cleo.open(room + "/times")).last().click();
        times(dara).first().click();
        assertThat(dara.text()).contains("That was changed meanwhile.");
        assertThat(times(dara).count()).isPositive();
        dara.open(room).button("No").click();
        assertThat(cleo.open(room).text()).contains("Dara said no to");
    }

    @Test
    void makesTheOwnAnswerAFocus(BrowserVisit cleo, BrowserVisit dara) {
        var room = brought(cleo.at(port).comeInAs("Cleo Haddad"));
        cleo.page().locator(".closing summary").click();
        cleo.page().locator("#write-own-answer").fill("I read three aloud, and wait.");
        cleo.button("Make it my focus").click();
        cleo.link("On your list of what you work on").click();
        assertThat(cleo.page()).hasURL("http://localhost:" + port + "/focus");
        assertThat(cleo.text()).contains("I read three aloud, and wait.");
        cleo.link("I read three aloud, and wait.").first().click();
        cleo.link("The conversation it came from").click();
        assertThat(cleo.page()).hasURL("http://localhost:" + port + room);
        assertThat(dara.at(port).comeInAs("Dara Ortiz").open(room).text())
                .contains("I read three aloud, and wait.")
                .doesNotContain("On your list");

        cleo.open(room + "/erasure").page().locator("input[name=typed]").fill("erase");
        cleo.button("Erase it").click();
        cleo.open("/focus").link("I read three aloud, and wait.").first().click();
        assertThat(cleo.text()).contains("from a conversation that is erased");
        assertThat(cleo.link("The conversation it came from")).hasCount(0);
        cleo.isAccessible().fits().pictures("focus-erased");
    }

    private static String brought(BrowserVisit cleo) {
        cleo.open("/struggles/new").page().locator("textarea[name=said]").fill("Nobody reads what I write. zqheron");
        cleo.button("Keep it").click();
        cleo.page().locator("label:has-text('Dara Ortiz')").click();
        cleo.button("Bring it").click();
        cleo.page().waitForURL(url -> url.contains("/conversations/"));
        return cleo.page().url().replaceAll(".*(/conversations/)", "$1");
    }

    private static Locator times(BrowserVisit visit) {
        return visit.page().locator(".free-times button");
    }

    private static Locator lines(BrowserVisit visit) {
        return visit.page().locator(".meeting-line");
    }

    /** "14:50–15:05" of the line that stands. */
    private static String clocks(BrowserVisit visit) {
        return lines(visit).locator("b").textContent().replaceAll(".*, (.*)\\.", "$1");
    }
}
