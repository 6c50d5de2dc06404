package ajar.visits.doors.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import ajar.BrowserTest;
import ajar.BrowserVisit;
import ajar.SettableClock;
import ajar.postgres.FreshDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Cleo Haddad with her phone, in the made-up school on a Monday morning before the first lesson. */
@BrowserTest
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "ajar.demo=true")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(SettableClock.InPlaceOfTheRealOne.class)
class JourneyTest {

    @LocalServerPort
    int port;

    @Test
    void opensADoorInThreeTaps(BrowserVisit visit) {
        visit.at(port).comeInAs("Cleo Haddad").open("/doors/new");
        visit.page().locator(".rows a[href*='/doors/new?lesson']").first().click();
        visit.page().locator("label:has(input[name=practice])").first().click();
        visit.isAccessible().hasTargetsForThumbs();
        visit.button("Open the door").click();
        assertThat(visit.page().locator("[role=status]").innerText()).contains("Your door is open.");
        visit.isAccessible();
    }

    @Test
    void makesAWishInThreeTaps(BrowserVisit visit) {
        visit.at(port).comeInAs("Cleo Haddad").open("/wishes/new?find=expert groups");
        visit.isAccessible().hasTargetsForThumbs();
        visit.link("Jigsaw").click();
        visit.button("Make the wish").click();
        assertThat(visit.page().locator("main").innerText())
                .contains("Cold calling")
                .contains("In for the next plan.");
    }

    @Test
    void readsTheDayAndTheWeek(BrowserVisit visit) {
        visit.at(port).comeInAs("Cleo Haddad");
        for (var path : new String[] {"/today", "/doors", "/wishes"}) {
            visit.open(path)
                    .pictures("visits" + path.replace('/', '-'))
                    .isAccessible()
                    .hasTargetsForThumbs();
        }
    }
}
