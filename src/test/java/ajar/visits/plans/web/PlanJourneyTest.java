package ajar.visits.plans.web;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.BrowserVisit;
import ajar.DemoTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Sam Whitlock organises: a plan is made while he looks on, a reason is read, a visit pinned, and all of it planned again. */
@DemoTest
class PlanJourneyTest {

    private static final double PATIENCE_MILLIS = 120_000;

    @LocalServerPort
    int port;

    @Test
    void leadsFromAnEmptyPageToAPlanAroundAPin(BrowserVisit visit) {
        visit.at(port).comeInAs("Sam Whitlock").wide(1440).open("/plan").isAccessible();
        visit.button("Make a plan").click();
        visit.page().locator(".run").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MILLIS));

        // Nobody loads the page again: what ends the wait came as an event.
        awaitPlan(visit.page());
        assertThat(visit.page().locator("h1").innerText()).contains("served");
        visit.isAccessible().fits();

        var meeting = visit.page().locator("details.meeting").first();
        meeting.locator("summary").click();
        assertThat(meeting.locator(".reason").first().innerText()).isNotBlank();
        var visitor = meeting.locator("summary b").first().innerText();
        visit.isAccessible();
        meeting.getByText("Pin").first().click();
        visit.page().getByText("Take the pin back").first().waitFor();

        visit.button("Plan again").click();
        visit.page().locator(".run").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MILLIS));
        awaitPlan(visit.page());
        assertThat(visit.page().locator("main").innerText()).contains(visitor);
        assertThat(visit.page()
                        .locator("section[aria-labelledby=plan-fixed-title]")
                        .getByText("Take the pin back")
                        .count())
                .isEqualTo(1);
        visit.pictures("plan").wide(320).fits();
    }

    @Test
    void isNotThereForTeachers(BrowserVisit visit) {
        visit.at(port).comeInAs("Cleo Haddad");
        var answer = visit.page().request().get("http://localhost:" + port + "/plan");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).doesNotContain("Make a plan");
    }

    private static void awaitPlan(Page page) {
        page.locator(".run")
                .waitFor(new Locator.WaitForOptions()
                        .setState(WaitForSelectorState.DETACHED)
                        .setTimeout(PATIENCE_MILLIS));
        page.locator(".certificate").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MILLIS));
    }
}
