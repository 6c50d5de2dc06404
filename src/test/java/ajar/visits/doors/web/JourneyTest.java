package ajar.visits.doors.web;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.BrowserVisit;
import ajar.DemoTest;
import ajar.SettableClock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Cleo Haddad with her phone, in the made-up school on a Monday morning before the first lesson. */
@DemoTest
class JourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    SettableClock clock;

    @Test
    void opensADoorInThreeTaps(BrowserVisit visit) {
        visit.at(port).comeInAs("Cleo Haddad").open("/doors/new");
        visit.page().locator(".rows a[href*='/doors/new?lesson']").first().click();
        visit.page().locator("label:has(input[name=practice])").first().click();
        visit.isAccessible().hasTargetsForThumbs();
        visit.button("Open the door").click();
        assertThat(visit.page().locator("[role=status]:not(.waits)").innerText())
                .contains("Your door is open.");
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

    @BeforeEach
    void beforeSchool() {
        clock.reset();
    }

    @Test
    void readsTheDayAndTheWeek(BrowserVisit visit) {
        clock.set(Instant.parse("2026-09-07T09:31:00Z"));
        visit.at(port).comeInAs("Cleo Haddad");
        visit.open("/doors");
        assertThat(visit.page().locator(".open-now .door").count()).isPositive();
        for (var path : new String[] {"/today", "/doors", "/wishes"}) {
            visit.open(path)
                    .pictures("visits" + path.replace('/', '-'))
                    .isAccessible()
                    .hasTargetsForThumbs();
        }
    }
}
