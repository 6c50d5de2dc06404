package ajar.door.web;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.BrowserVisit;
import ajar.DemoTest;
import ajar.SettableClock;
import ajar.postgres.Owner;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What stands at doors: said from a phone, read from a corridor, and there when the network is not. */
@DemoTest
class DoorJourneyTest {

    private static final String IN_THE_SECOND_LESSON = "2026-09-07T09:31:00Z";
    private static final String KEPT =
            "async () => (await (await caches.open('signs')).keys()).filter(k => k.url.includes('/d/')).length === 2";

    @LocalServerPort
    int port;

    @Autowired
    Owner owner;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void inTheSecondLesson() {
        clock.set(Instant.parse(IN_THE_SECOND_LESSON));
    }

    @Test
    void showsWhatATeacherHasJustSaid(BrowserVisit visit) {
        visit.at(port)
                .comeInAs("Cleo Haddad")
                .wide(320)
                .open("/today")
                .link("What stands at your doors")
                .click();
        visit.page().locator("[name=line]").first().fill("Bring the poem you liked least.");
        visit.button("Say it").first().click();
        assertThat(visit.text()).contains("It stands at the door. After this day it is gone.");
        visit.isAccessible().hasTargetsForThumbs();
        var sign = visit.link("See the sign").first().getAttribute("href");
        visit.withoutScript().open(sign);
        assertThat(visit.page().locator("h1").innerText()).isEqualTo("WORK");
        assertThat(visit.text())
                .contains("Bring the poem you liked least.", "Now")
                .doesNotContain("Haddad");
        assertThat(visit.page().context().cookies()).as("a stranger to it").isEmpty();
    }

    @Test
    void goesOnWithoutTheNetwork(BrowserVisit visit) {
        var page = visit.at(port).page();
        page.clock()
                .install(new Clock.InstallOptions()
                        .setTime(Instant.parse(IN_THE_SECOND_LESSON).toString()));
        visit.open("/d/" + code("Commons"));
        var word = page.locator("[data-word]");
        assertThat(word.innerText()).isEqualTo("QUIET");
        visit.isAccessible();
        page.waitForFunction(KEPT);
        page.context().setOffline(true);
        page.clock().fastForward("02:40:00");
        page.locator("[data-world=social]").waitFor();
        assertThat(word.innerText()).isEqualTo("SOCIAL");
        assertThat(visit.text()).contains("lunch, until 12:50", "Come in.");
        page.reload();
        page.locator("[data-world=social]").waitFor();
        assertThat(page.locator("[data-old]").isVisible()).as("it is of today").isFalse();
        page.clock().fastForward("25:00:00");
        page.locator("[data-old]").waitFor();
        assertThat(word.innerText()).as("and knows tomorrow").isEqualTo("QUIET");
        page.context().setOffline(false);
        page.clock().fastForward("00:01:01");
        page.locator("[data-old]").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        assertThat(visit.text()).as("the school knows what time it is").contains("quiet work, until 10:05");
    }

    @Test
    void standsOnAScreenUntilAStewardTakesItAway(BrowserVisit visit) {
        visit.at(port).comeInAs("Pat Nowak").open("/spaces").link("Commons").click();
        var space = visit.page().url();
        visit.button("Pair a screen").click();
        var code = visit.page().locator(".pairing-code").innerText();
        visit.isAccessible().open("/screen");
        visit.page().locator("[name=code]").fill(code);
        visit.button("Show the sign").click();
        assertThat(visit.page().locator("h1").innerText()).isEqualTo("QUIET");
        var screen = visit.page().url();
        assertThat(visit.page().navigate(space).ok()).isTrue();
        assertThat(visit.text()).contains("last heard of 9:31");
        visit.button("Take away").click();
        assertThat(visit.text()).contains("That screen shows nothing of your school any more.");
        assertThat(visit.page().navigate(screen).status()).isEqualTo(404);
    }

    /** However many doors a school has. */
    @Test
    void printsThirtyCodesAtATime(BrowserVisit visit) {
        visit.at(port).comeInAs("Pat Nowak").open("/spaces/sheet");
        var codes = visit.page().locator(".door-codes > li");
        assertThat(codes.count()).isEqualTo(30);
        visit.link("61 to 65 of 65").click();
        assertThat(codes.count()).isEqualTo(5);
        visit.link("Orchard House").click();
        assertThat(codes.allInnerTexts()).hasSize(29).allMatch(code -> code.contains("Orchard House"));
        visit.open("/spaces/sheet?building=-1&part=99");
        assertThat(codes.count()).as("what lies beyond is the last").isEqualTo(5);
    }

    private String code(String name) {
        return owner.db()
                .sql("select code from door.space where name = :name")
                .param("name", name)
                .query(String.class)
                .single();
    }
}
