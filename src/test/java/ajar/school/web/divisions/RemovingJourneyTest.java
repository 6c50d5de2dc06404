package ajar.school.web.divisions;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.BrowserVisit;
import ajar.DemoTest;
import ajar.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pat Nowak, steward, renames and removes what the school needs no longer. */
@DemoTest
class RemovingJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void beforeSchool() {
        clock.reset();
    }

    @Test
    void takesADivisionAwayThatNothingUses(BrowserVisit pat) {
        pat.at(port).comeInAs("Pat Nowak").open("/divisions");
        pat.page().locator("form[action='/divisions'] input[name=name]").fill("Evening school");
        pat.button("Add a division").click();
        pat.link("Evening school").click();
        pat.page().locator("form[action$='/name'] input[name=name]").fill("Night school");
        pat.button("Rename").click();
        assertThat(pat.text()).contains("The division has its new name.");
        pat.link("Night school").click();
        look(pat, "division");
        pat.link("Remove this division").click();
        assertThat(pat.text()).contains("Its bells and its days in the calendar go with it.");
        look(pat, "division-removal");
        pat.button("Remove this division").click();
        assertThat(pat.text()).contains("The division is gone.").doesNotContain("Night school");
    }

    @Test
    void isToldWhatStillUsesADivision(BrowserVisit pat) {
        pat.at(port).comeInAs("Pat Nowak").open("/divisions");
        pat.page().locator("main .row-link").first().click();
        pat.link("Remove this division").click();
        assertThat(pat.text()).contains("A timetable of this division still holds");
        look(pat, "division-in-use");
        pat.link("End this timetable").click();
        assertThat(pat.text()).contains("lessons would not take place").contains(" visits ");
        look(pat, "timetable-end");
    }

    @Test
    void takesBellsAwayAndIsToldWhenTheyRing(BrowserVisit pat) {
        pat.at(port).comeInAs("Pat Nowak").open("/bells");
        pat.page().locator("form[action$=copies] input[name=name]").first().fill("Sports day");
        pat.page().locator("form[action$=copies] button").first().click();
        pat.link("Remove these bells Sports day").click();
        look(pat, "bells-removal");
        pat.button("Remove these bells").click();
        assertThat(pat.text()).contains("The bells are gone.").doesNotContain("Sports day");

        pat.page().locator("a[href$='/removal']").first().click();
        assertThat(pat.text()).contains("These are the regular bells");
        pat.open("/bells").page().locator("input[name=remove]").first().check();
        pat.page().locator("button[value=show]").first().click();
        assertThat(pat.text()).contains("would not take place");
        look(pat, "slot-removal");
    }

    private static void look(BrowserVisit pat, String name) {
        pat.isAccessible().pictures(name);
        pat.wide(320).hasTargetsForThumbs();
    }
}
