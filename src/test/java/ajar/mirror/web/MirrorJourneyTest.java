package ajar.mirror.web;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.BrowserVisit;
import ajar.DemoTest;
import ajar.SettableClock;
import ajar.postgres.Owner;
import com.microsoft.playwright.Locator;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Dara Ortiz looks into her mirror on the Monday on which the demo begins, and back at the week before. */
@DemoTest
class MirrorJourneyTest {

    private static final String LAST_WEEK = "/mirror?by=week&on=2026-08-31";

    @LocalServerPort
    int port;

    @Autowired
    SettableClock clock;

    @Autowired
    Owner owner;

    @BeforeEach
    void mondayMorning() {
        clock.set(LocalDateTime.parse("2026-09-07T15:31"), ZoneId.of("Europe/London"));
    }

    @AfterEach
    void beforeSchoolAgain() {
        clock.reset();
    }

    @Test
    void showsAWeekThatFilledItself(BrowserVisit visit) {
        visit.at(port).comeInAs("Dara Ortiz").open(LAST_WEEK);
        assertThat(visit.page().locator("h1").innerText())
                .startsWith("You led for ")
                .contains("Managing took the rest");
        assertThat(visit.text()).contains("Yours", "from their times", "Testing", "the office", "Leading,");
        visit.pictures("mirror").wide(320).isAccessible().isLegible().hasTargetsForThumbs();
        visit.wide(1440).dark().isAccessible().isLegible();
        visit.light().mirrored().picture("mirror-1440-rtl").fits();
        visit.open("/mirror?by=term&on=2026-08-31").wide(320).fits().isAccessible();
        visit.wide(1440).picture("mirror-term-1440");
        visit.open("/mirror?by=month&on=2026-08-31")
                .wide(768)
                .picture("mirror-month-768")
                .fits();
    }

    @Test
    void takesTwoTapsAndOneBack(BrowserVisit visit) {
        visit.at(port).comeInAs("Dara Ortiz").wide(320).open("/mirror");
        tap(visit, "Testing");
        visit.button("0 h 30").click();
        assertThat(visit.text()).contains("It is in your mirror.").contains("Testing");
        visit.picture("mirror-added-320").isAccessible();
        visit.button("Undo").click();
        assertThat(visit.text()).contains("As it was before.");

        tap(visit, "Errands");
        visit.page().locator("input[name=asker]").fill("Pat, in the corridor");
        visit.button("0 h 45").click();
        visit.page().locator(".mirror-blocks > summary").click();
        var row = visit.page()
                .locator(
                        ".mirror-block",
                        new com.microsoft.playwright.Page.LocatorOptions().setHasText("Pat, in the corridor"));
        row.locator("a").click();
        assertThat(visit.page().locator("input[name=asker]").inputValue()).isEqualTo("Pat, in the corridor");
        visit.isAccessible().hasTargetsForThumbs().fits().picture("mirror-entry-320");
        tap(visit, "Duty");
        visit.button("Save").click();
        assertThat(visit.text()).contains("Changed.");
        visit.button("Undo").click();
        visit.page().locator(".mirror-blocks > summary").click();
        assertThat(visit.page()
                        .locator(
                                ".mirror-block",
                                new com.microsoft.playwright.Page.LocatorOptions().setHasText("Pat, in the corridor"))
                        .innerText())
                .contains("Errands");
        assertThat(owner.db()
                        .sql("select count(*) from mirror.entry where encode(asker, 'escape') like '%Pat%'")
                        .query(Integer.class)
                        .single())
                .as("sealed")
                .isZero();
    }

    @Test
    void saysWhyATimeIsNotTaken(BrowserVisit visit) {
        visit.at(port).comeInAs("Dara Ortiz").wide(320).open("/mirror");
        tap(visit, "Testing");
        visit.page().locator(".mirror-enter summary").click();
        visit.page().locator("input[name=from]").fill("18:00");
        visit.page().locator("input[name=until]").fill("19:00");
        visit.button("Enter it").click();
        assertThat(visit.text()).contains("That time is not over yet.");
        assertThat(visit.page().locator("input[name=from]").inputValue()).isEqualTo("18:00");
        visit.isAccessible().fits();
    }

    @Test
    void asksThePlannerWhatAnHourCost(BrowserVisit visit) {
        visit.at(port).comeInAs("Dara Ortiz").wide(1440).open(LAST_WEEK);
        var testing = visit.page()
                .locator(
                        "select[name=block] option",
                        new com.microsoft.playwright.Page.LocatorOptions().setHasText("Testing"));
        visit.page().locator("select[name=block]").selectOption(testing.first().getAttribute("value"));
        visit.button("Ask the planner").click();
        assertThat(visit.page().url()).contains("/mirror?");
        visit.page().locator(".mirror-cost").waitFor(new Locator.WaitForOptions().setTimeout(240_000));
        assertThat(visit.page().locator(".mirror-cost").innerText()).contains("cost");
        assertThat(visit.page().locator(".mirror-price").innerText())
                .contains("Asked of the plan for 31 August to 18 September");
        visit.pictures("mirror-price").wide(320).isAccessible();
        visit.open(LAST_WEEK);
        assertThat(visit.page().locator(".mirror-cost").count()).as("it stays").isEqualTo(1);
    }

    @Test
    void isShownToWhomItIsShown(BrowserVisit coach, BrowserVisit leader) {
        coach.at(port).comeInAs("Dara Ortiz").wide(320).open("/mirror/sharing");
        coach.page()
                .locator("select[name=viewer]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Ruth Adeyemi"));
        coach.button("Show it").click();
        assertThat(coach.text()).contains("They can see it now");
        coach.isAccessible().fits().hasTargetsForThumbs().picture("mirror-sharing-320");
        leader.at(port).comeInAs("Ruth Adeyemi").wide(320).open("/mirror/shown");
        leader.isAccessible().fits().hasTargetsForThumbs();
        leader.link("Dara Ortiz").click();
        assertThat(leader.page().locator("h1").innerText()).contains("Dara Ortiz");
        leader.open(leader.page().url().replaceAll("https?://[^/]*", "").replaceAll("[?].*", "")
                + "?by=week&on=2026-08-31");
        assertThat(leader.text()).contains("Dara Ortiz led for", "Testing").doesNotContain("the office", "Add what");
        leader.isAccessible().fits().wide(768).picture("mirror-shown-768");
        var address = leader.page().url();
        coach.button("Stop showing it").click();
        assertThat(leader.page().navigate(address).status()).isEqualTo(404);
    }

    @Test
    void tellsALeaderSumsOfThree(BrowserVisit visit) {
        visit.at(port).comeInAs("Ruth Adeyemi").open("/coaches-hours");
        assertThat(visit.text()).contains("In August 2026 3 coaches led for");
        assertThat(visit.text()).doesNotContain("Ortiz", "Zhao", "Nwosu");
        visit.pictures("mirror-sums").wide(320).isAccessible().hasTargetsForThumbs();
    }

    @Test
    void takesKindsOfItsOwn(BrowserVisit visit) {
        visit.at(port).comeInAs("Dara Ortiz").wide(320).open("/mirror/categories");
        visit.page().locator("input[name=name]").fill("Parents’ evening");
        tap(visit, "Managing");
        visit.button("Add it").click();
        assertThat(visit.text()).contains("Added for all coaches").contains("Parents’ evening");
        visit.isAccessible().fits().hasTargetsForThumbs().picture("mirror-categories-320");
        visit.open("/mirror");
        assertThat(visit.text()).contains("Parents’ evening");
    }

    private static void tap(BrowserVisit visit, String name) {
        visit.page()
                .locator(".choices label", new com.microsoft.playwright.Page.LocatorOptions().setHasText(name))
                .first()
                .click();
    }
}
