package ajar.dots.web;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.BrowserVisit;
import ajar.DemoTest;
import ajar.SettableClock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A teacher looks for what may help, asks a colleague without a name, and says what they learned and what they offer. */
@DemoTest
class DotsJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    SettableClock clock;

    @AfterEach
    void mondayAgain() {
        clock.reset();
    }

    @Test
    void findsHelpAndAsksWithoutNames(BrowserVisit visit) {
        visit.at(port).comeInAs("Cleo Haddad").open("/focus/new");
        visit.page().locator("input[name=title]").fill("They only ever talk to me, never to each other");
        visit.button("Put it on my list").click();
        visit.page().locator(".focus-row a.row-link").last().click();
        visit.link("What may help").click();

        assertThat(visit.text())
                .contains("They only ever talk to me, never to each other")
                .contains("A colleague in another department")
                .contains("for you alone");
        assertThat(rows(visit).count()).isEqualTo(10);
        visit.pictures("dots-help").isAccessible().hasTargetsForThumbs();

        visit.button("Ask whether they would").first().click();
        assertThat(visit.text()).contains("Asked, without your name.");
        visit.open("/dots");
        assertThat(visit.text()).contains("and not answered yet");
        visit.pictures("dots").isAccessible().hasTargetsForThumbs();
        visit.page()
                .locator("form[action*='/introductions/'][action$='/removal'] button")
                .first()
                .click();
        assertThat(visit.text()).contains("Taken back.");
    }

    @Test
    void offersSomethingAndTakesItBack(BrowserVisit visit) {
        visit.at(port).comeInAs("Dara Ortiz").open("/dots");
        var form = visit.page().locator("form[action='/dots/strengths']");
        if (!form.isVisible()) {
            visit.page()
                    .locator("summary", new Page.LocatorOptions().setHasText("Offer something"))
                    .click();
        }
        form.locator("input[name=words]").fill("a calm start on a windy day");
        form.locator("button").click();
        assertThat(visit.text()).contains("That is offered now.").contains("a calm start on a windy day");

        var offer = visit.page().locator(".dots-offer", new Page.LocatorOptions().setHasText("a windy day"));
        offer.locator("summary").click();
        offer.locator("form[action$='/removal'] button").click();
        assertThat(visit.text()).contains("Taken back. Nobody finds it any more.");
        assertThat(visit.page().locator(".dots-offer").count()).isZero();
    }

    @Test
    void findsThreeVisitsOnToday(BrowserVisit visit) {
        visit.at(port).comeInAs("Cleo Haddad").open("/today");
        var three = visit.page().locator(".today-three .three-visit");
        three.first().waitFor();
        assertThat(three.count()).isBetween(1, 3);
        visit.pictures("dots-today").isAccessible().hasTargetsForThumbs();

        visit.open("/dots/visits");
        visit.wide(320).picture("dots-visits-320").fits().isAccessible();
        visit.page().locator(".three-visit form button").first().click();
        assertThat(visit.text()).containsAnyOf("It waits for the next plan", "chair", "wish");
    }

    @Test
    void saysWhatTheyLearnedAfterAVisit(BrowserVisit visit) {
        clock.set(LocalDateTime.parse("2026-09-11T16:00"), ZoneId.of("Europe/London"));
        visit.at(port).comeInAs("Cleo Haddad").open("/visits");
        visit.page().locator("form[action$='/idea'] button").first().click();
        visit.link("Say what you learned").first().click();
        visit.pictures("dots-learned").isAccessible().hasTargetsForThumbs();
        visit.page().locator("input[name=words]").fill("To wait until the third hand is up");
        visit.button("Say it").click();
        assertThat(visit.text())
                .contains("They read it with your name.")
                .contains("To wait until the third hand is up");
    }

    private static Locator rows(BrowserVisit visit) {
        return visit.page().locator(".dots-list > li");
    }
}
