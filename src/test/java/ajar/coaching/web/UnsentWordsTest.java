package ajar.coaching.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.BrowserVisit;
import ajar.DemoTest;
import ajar.SettableClock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The network goes, the tab is closed, two devices write: no word is lost, and none is left for the next one at that machine. */
@DemoTest
class UnsentWordsTest {

    private static final String LEFT = "() => Object.entries(localStorage).map(one => one.join('=')).join(' ')";

    @LocalServerPort
    int port;

    @Autowired
    SettableClock clock;

    @Test
    void areThereAfterTheNetworkWasGoneAndTheTabClosed(BrowserVisit cleo) {
        var room = brought(cleo.at(port).comeInAs("Cleo Haddad"));
        cleo.page().waitForTimeout(1500);
        cleo.page().context().setOffline(true);
        answer(cleo.page()).pressSequentially("I count to five. zqotter");
        assertThat(cleo.page().locator(".draft-state").first()).containsText("No network");
        var left = String.valueOf(cleo.page().evaluate(LEFT));
        assertThat(left).contains("ajar-draft:").doesNotContain("otter", "count");
        var again = cleo.page().context().newPage();
        cleo.page().close();
        again.context().setOffline(false);
        again.navigate("http://localhost:" + port + room);
        assertThat(answer(again)).hasValue("I count to five. zqotter");
        again.waitForTimeout(1500);
        assertThat(String.valueOf(again.evaluate(LEFT)))
                .as("kept on the server by now")
                .doesNotContain("ajar-draft:");
        again.close();
    }

    /** The next one at the same machine, in the same browser: what was left behind is locked for them. */
    @Test
    void areLockedForWhoComesNext(BrowserVisit cleo) {
        var room = brought(cleo.at(port).comeInAs("Cleo Haddad"));
        cleo.page().waitForTimeout(1500);
        cleo.page().context().setOffline(true);
        answer(cleo.page()).pressSequentially("Not for others. zqotter");
        assertThat(cleo.page().locator(".draft-state").first()).containsText("No network");
        var next = cleo.page().context().newPage();
        cleo.page().close();
        next.context().setOffline(false);
        next.context().clearCookies();
        next.navigate("http://localhost:" + port + "/");
        next.getByText("visits to talk over")
                .locator("xpath=ancestor::form")
                .locator("button")
                .first()
                .click();
        next.navigate("http://localhost:" + port + room);
        next.waitForTimeout(1500);
        assertThat(next.content()).doesNotContain("otter");
        assertThat(String.valueOf(next.evaluate(LEFT))).contains("ajar-draft:").doesNotContain("otter");
        next.close();
    }

    @Test
    void ofTwoDevicesStandBesideEachOther(BrowserVisit phone, BrowserVisit desk) {
        var room = brought(phone.at(port).comeInAs("Cleo Haddad"));
        desk.at(port).comeInAs("Cleo Haddad").open(room);
        answer(phone.page()).fill("On the phone.");
        assertThat(phone.page().locator(".draft-state").first()).containsText("Kept");
        clock.set(clock.instant().plusSeconds(60));
        answer(desk.page()).fill("At the desk.");
        assertThat(desk.page().locator(".draft-other").first()).containsText("On the phone.");
        phone.open(room);
        assertThat(answer(phone.page())).hasValue("At the desk.");
        assertThat(phone.page().locator(".draft-other").first()).containsText("On the phone.");
        phone.link("Go on from this one").click();
        assertThat(answer(phone.page())).hasValue("On the phone.");
        phone.button("Answer").click();
        assertThat(phone.page().locator(".exchange .ruled").last()).hasText("On the phone.");
        assertThat(answer(phone.open(room).page())).hasValue("At the desk.");
    }

    private static Locator answer(Page page) {
        return page.locator("#write-answer");
    }

    private static String brought(BrowserVisit cleo) {
        cleo.open("/struggles/new").page().locator("textarea[name=said]").fill("Something");
        cleo.button("Keep it").click();
        cleo.page().locator("label:has-text('Dara Ortiz')").click();
        cleo.button("Bring it").click();
        cleo.page().waitForURL(url -> url.contains("/conversations/"));
        return cleo.page().url().replaceAll(".*(/conversations/)", "$1");
    }
}
