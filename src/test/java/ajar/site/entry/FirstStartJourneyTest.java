package ajar.site.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import ajar.BrowserTest;
import ajar.BrowserVisit;
import ajar.SettableClock;
import ajar.postgres.FreshDatabase;
import ajar.postgres.Owner;
import ajar.site.Doorstep;
import ajar.site.passkeys.DeviceWithPasskeys;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Somebody starts Ajar for their own school, and lets a colleague in; a real browser with a made-up fingerprint reader. */
@BrowserTest
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "ajar.demo=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(SettableClock.InPlaceOfTheRealOne.class)
class FirstStartJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Doorstep doorstep;

    @Autowired
    Owner owner;

    @Test
    void fromTheConsolesCodeToAColleagueWhoComesIn(BrowserVisit steward, BrowserVisit colleague) {
        var code = doorstep.founderCode().orElseThrow();
        var device = new DeviceWithPasskeys(steward.at(port).page());
        foundsTheSchool(steward, code);
        makesAPasskey(steward);
        steward.link("I have them; now the timetable").click();
        steward.page().waitForURL("**/import");
        signsOutAndInByPasskey(steward);
        addsAColleague(steward);
        var slip = invites(steward);
        comesIn(colleague.at(port), slip);
        steward.open("/people/ways-in");
        assertThat(steward.page().locator("main").innerText()).contains("can come in");
        device.forgetAll();
    }

    private void foundsTheSchool(BrowserVisit visit, String code) {
        visit.open("/").pictures("first-start");
        visit.page().getByText("Found a school, with the code").click();
        visit.page().locator("input[name=code]").fill("00000-00000");
        visit.button("Go on").click();
        assertThat(visit.page().locator("[role=alert]:visible").innerText()).contains("not the code");
        visit.page().locator("input[name=code]").fill(code.toLowerCase());
        visit.isAccessible().button("Go on").click();
        visit.page().waitForURL("**/claim/school");
        visit.pictures("founding").isAccessible();
        visit.page().locator("input[name=school]").fill("Linden School");
        visit.page().locator("input[name=zone]").fill("Europe/London");
        visit.page().locator("input[name=given]").fill("Pat");
        visit.page().locator("input[name=family]").fill("Nowak");
        visit.page().locator("input[name=code]").fill("NOW");
        visit.button("Found it").click();
    }

    private void makesAPasskey(BrowserVisit visit) {
        visit.page().waitForURL("**/welcome/way");
        visit.pictures("first-way").isAccessible();
        var form = visit.page().locator("form[data-passkey]");
        form.locator("input[name=name]").fill("pat@linden.example");
        form.locator("input[name=label]").fill("Pat's phone");
        visit.button("Make a passkey").click();
        visit.page().waitForURL("**/welcome/passkey");
        assertThat(visit.page().locator(".codes li")).isNotNull();
        assertThat(visit.page().locator(".codes li").count()).isEqualTo(8);
        visit.pictures("recovery-codes").isAccessible();
    }

    /** A passkey is two proofs, so the steward is not asked for another. */
    private void signsOutAndInByPasskey(BrowserVisit visit) {
        visit.open("/more").button("Sign out").click();
        visit.open("/sign-in").pictures("sign-in").isAccessible();
        visit.button("Sign in with a passkey").click();
        visit.page().waitForURL(url -> !url.contains("/sign-in"));
        visit.open("/people");
        assertThat(visit.page().locator("main").innerText()).contains("Pat Nowak");
        visit.open("/ways-in").pictures("ways-in").isAccessible();
        assertThat(visit.page().locator("main").innerText()).contains("Pat's phone");
    }

    private void addsAColleague(BrowserVisit visit) {
        visit.open("/people/new");
        visit.page().locator("input[name=given]").fill("Ada");
        visit.page().locator("input[name=family]").fill("Lind");
        visit.page().locator("input[name=code]").fill("LIN");
        visit.button("Save").click();
        visit.page().waitForURL("**/people");
    }

    private String invites(BrowserVisit visit) {
        visit.open("/people").link("Who can come in").click();
        visit.page().waitForURL("**/people/ways-in");
        visit.pictures("who-can-come-in").isAccessible();
        visit.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ada Lind"))
                .click();
        visit.pictures("way-in")
                .isAccessible()
                .button("Make a code to hand over")
                .click();
        visit.pictures("slip").isAccessible();
        return visit.page().locator(".slip .code").innerText();
    }

    private void comesIn(BrowserVisit visit, String code) {
        visit.open("/welcome?code=" + code).isAccessible();
        visit.button("Go on").click();
        var form = visit.page().locator("form[action='/welcome/password']");
        form.locator("input[name=name]").fill("ada");
        form.locator("input[name=password]").fill("four words are good");
        visit.button("Come in with this password").click();
        visit.page().getByText("I have them; go on").click();
        visit.open("/more");
        assertThat(visit.page().locator("h1").innerText()).isEqualTo("Ada Lind");
    }
}
