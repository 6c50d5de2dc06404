package ajar.school.web.divisions;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.BrowserVisit;
import ajar.DemoTest;
import ajar.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The steward of the made-up school settles its days and bells. */
@DemoTest
class SettlingJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void beforeSchool() {
        clock.reset();
    }

    @Test
    void showsWhatACycleWouldDo(BrowserVisit visit) {
        comeIn(visit).open("/divisions");
        look(visit, "divisions");
        visit.page().locator("main .row-link").first().click();
        visit.page().locator("input[value=SLIDING]").check();
        visit.page().locator("input[name=days]").fill("7");
        visit.button("Show what it would do").click();
        assertThat(visit.page().locator(".effect").innerText()).contains("instead of");
        look(visit, "division-effect");
        visit.open("/divisions");
        assertThat(visit.page().locator("main").innerText()).doesNotContain("7 days");
    }

    @Test
    void copiesBellsAndShowsWhatTheyDo(BrowserVisit visit) {
        comeIn(visit).open("/bells");
        visit.page().locator("form[action$=copies] input[name=name]").first().fill("Assembly");
        visit.page().locator("form[action$=copies] button").first().click();
        assertThat(visit.page().locator("[role=status]").innerText()).contains("The copy is there.");
        look(visit, "bells");
        visit.page().locator("button[value=show]").first().click();
        assertThat(visit.page().locator(".effect").innerText()).contains("No day becomes another one.");
        look(visit, "bells-effect");
        visit.button("Confirm").click();
        assertThat(visit.page().locator("[role=status]").innerText()).contains("The bells are saved.");
    }

    @Test
    void protectsSomebodyElsesTime(BrowserVisit visit) {
        comeIn(visit).open("/people");
        visit.link("Cleo Haddad").click();
        visit.link("Protected time").click();
        assertThat(visit.page().locator("main").innerText()).contains("Cleo Haddad");
        visit.page().locator("button[aria-label^=Protect]").first().click();
        assertThat(visit.page().locator("[role=status]").innerText()).contains("Protected.");
        assertThat(visit.page().locator("main").innerText()).contains("Cleo Haddad");
        look(visit, "protected-for-cleo");
    }

    private static void look(BrowserVisit visit, String name) {
        visit.isAccessible().wide(1440).picture(name + "-1440").fits();
        visit.wide(320).picture(name + "-320").fits();
    }

    private BrowserVisit comeIn(BrowserVisit visit) {
        return visit.at(port).comeInAs("Pat Nowak");
    }
}
