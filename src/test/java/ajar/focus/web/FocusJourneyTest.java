package ajar.focus.web;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.BrowserVisit;
import ajar.DemoTest;
import ajar.SettableClock;
import com.microsoft.playwright.Locator;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A teacher with two things in hand wants a third; and a leader who is told how many pull where. */
@DemoTest
class FocusJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void monday() {
        clock.set(LocalDateTime.parse("2026-09-07T09:31"), ZoneId.of("Europe/London"));
    }

    @AfterEach
    void beforeSchoolAgain() {
        clock.reset();
    }

    @Test
    void swapsHonestlyAndTakesItBack(BrowserVisit visit) {
        visit.at(port).comeInAs("Cleo Haddad").open("/focus");
        write(visit, "The first of three");
        write(visit, "The second of three");
        write(visit, "The third of three");
        while (cards(visit).count() < 2) {
            waiting(visit).locator("form[action*='/start'] button").first().click();
        }
        assertThat(visit.text()).contains("Taken up.");
        visit.pictures("focus").isAccessible().hasTargetsForThumbs();

        var third = row(visit, "The third of three");
        third.locator("form[action*='/start'] button").click();
        assertThat(visit.text()).contains("You hold two already. Finish one, or park one and say why.");
        visit.pictures("focus-third").isAccessible().hasTargetsForThumbs();
        visit.button("Park it and take this up").click();
        assertThat(visit.text()).contains("Say why.");
        visit.page().locator("input[name=why]").fill("This group needs a start first.");
        visit.button("Park it and take this up").click();
        assertThat(visit.text()).contains("Parked with your reason, and the next is taken up.");
        assertThat(titles(cards(visit).locator("h2"))).contains("The third of three");
        visit.button("Undo the swap").click();
        assertThat(visit.text()).contains("As it was before.");
        assertThat(titles(cards(visit).locator("h2"))).doesNotContain("The third of three");
    }

    @Test
    void changesOrderByButtonsKeysAndDragging(BrowserVisit visit) {
        visit.at(port).comeInAs("Dara Ortiz").open("/focus");
        for (var title : List.of("One", "Two", "Three")) {
            write(visit, title);
        }
        row(visit, "Three").locator("button[id^='up-']").click();
        visit.page()
                .waitForCondition(
                        () -> order(visit).indexOf("Three") < order(visit).indexOf("Two"));
        row(visit, "One").locator("button[id^='down-']").focus();
        visit.page().keyboard().press("Enter");
        visit.page()
                .waitForCondition(
                        () -> order(visit).indexOf("Three") < order(visit).indexOf("One"));
        assertThat((String) visit.page().evaluate("document.activeElement.textContent"))
                .as("the keyboard stays where it was")
                .contains("One");

        var grip = row(visit, "Two").locator("[data-grip]").boundingBox();
        var target = row(visit, "Three").boundingBox();
        visit.page().mouse().move(grip.x + grip.width / 2, grip.y + grip.height / 2);
        visit.page().mouse().down();
        visit.page().mouse().move(grip.x + grip.width / 2, target.y + target.height - 3);
        visit.page().mouse().move(grip.x + grip.width / 2, target.y + 3);
        visit.page().waitForResponse("**/place", () -> visit.page().mouse().up());
        visit.open("/focus");
        assertThat(order(visit)).containsSubsequence("Two", "Three", "One");
    }

    @Test
    void makesAWishForWhatIsInHand(BrowserVisit visit) {
        visit.at(port).comeInAs("Cleo Haddad").open("/focus");
        if (cards(visit).count() == 0) {
            write(visit, "Waiting longer");
            waiting(visit).locator("form[action*='/start'] button").first().click();
        }
        var title = cards(visit).first().locator("h2").innerText();
        cards(visit).first().locator("a.button").click();
        visit.page().locator("a[href*='practice=']").last().click();
        assertThat(visit.page().locator("select[name=purpose] option:checked").innerText())
                .isEqualTo(title);
        visit.wide(320).picture("focus-wish-320").fits().isAccessible();
        visit.open("/today");
        assertThat(visit.text()).contains("My focus").contains(title);
        visit.pictures("focus-today").isAccessible().hasTargetsForThumbs();
    }

    @Test
    void tellsALeaderHowManyPullWhere(BrowserVisit visit) {
        visit.at(port).comeInAs("Ruth Adeyemi").open("/goals");
        assertThat(visit.text())
                .contains("Everybody talks in every lesson")
                .containsPattern("\\d+ people")
                .contains("Counted on 7 September");
        visit.pictures("focus-goals").isAccessible().hasTargetsForThumbs();
        for (int n = 0; n < 3; n++) {
            visit.page().locator("form[action='/goals'] input[name=name]").fill("Goal " + n);
            visit.button("Put it up").click();
        }
        assertThat(visit.text()).contains("Five goals are up already.");
        visit.wide(320).picture("focus-goals-many-320").fits();
        for (int n = 0; n < 2; n++) {
            var goal = visit.page().locator("li:has(h2:text-is('Goal " + n + "'))");
            goal.locator("summary").click();
            goal.locator("form[action$='/removal'] button").click();
        }
        assertThat(visit.text()).contains("Taken down.");
        visit.open("/focus");
        assertThat(visit.text()).contains("What you work on will stand here");
        visit.pictures("focus-empty").isAccessible();
    }

    private static void write(BrowserVisit visit, String title) {
        visit.open("/focus/new").page().locator("input[name=title]").fill(title);
        visit.button("Put it on my list").click();
        visit.page().waitForURL("**/focus");
    }

    private static Locator cards(BrowserVisit visit) {
        return visit.page().locator(".focus-card");
    }

    private static Locator waiting(BrowserVisit visit) {
        return visit.page().locator(".focus-row");
    }

    private static Locator row(BrowserVisit visit, String title) {
        return visit.page()
                .locator(".focus-row:has(a span:text-is('" + title + "'))")
                .first();
    }

    private static List<String> order(BrowserVisit visit) {
        return titles(waiting(visit).locator("a.row-link"));
    }

    private static List<String> titles(Locator some) {
        return some.allInnerTexts();
    }
}
