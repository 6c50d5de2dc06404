package ajar.visits.rules.web;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.BrowserVisit;
import ajar.DemoTest;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Sam Whitlock puts fewer covers before talks and back again, with the keyboard alone; teachers read the order. */
@DemoTest
class AimsJourneyTest {

    @LocalServerPort
    int port;

    @Test
    void movesAnAimWithTheKeyboard(BrowserVisit visit) {
        visit.at(port)
                .comeInAs("Sam Whitlock")
                .wide(320)
                .open("/rules/aims")
                .isAccessible()
                .fits();
        assertThat(names(visit)).startsWith("First visits", "Wishes by weight");
        visit.pictures("aims");

        visit.wide(320).open("/rules/aims");
        visit.page().locator("#up-WISHES").focus();
        visit.page().keyboard().press("Enter");
        visit.page().getByText("Wishes by weight: now number 1").waitFor();
        assertThat(names(visit)).startsWith("Wishes by weight", "First visits");
        visit.isAccessible();

        visit.page().locator("#down-WISHES").focus();
        visit.page().keyboard().press("Enter");
        visit.page().getByText("Wishes by weight: now number 2").waitFor();
        assertThat(visit.page().evaluate("document.activeElement.id")).isEqualTo("down-WISHES");
        assertThat(names(visit)).startsWith("First visits", "Wishes by weight");
    }

    @Test
    void saysWhatAnUnusualOrderComesTo(BrowserVisit visit) {
        visit.at(port).comeInAs("Sam Whitlock").open("/rules/aims");
        for (int i = 0; i < 2; i++) {
            visit.page().locator("#up-FEWER_COVERS").click();
            visit.page().getByText("Fewer covers: now number " + (3 - i)).waitFor();
        }
        assertThat(visit.page().locator("main").innerText()).contains("granted only where nobody has to stand in");
        for (int i = 0; i < 2; i++) {
            visit.page().locator("#down-FEWER_COVERS").click();
            visit.page().getByText("Fewer covers: now number " + (3 + i)).waitFor();
        }
        visit.button("Add up points instead").click();
        visit.page().getByText("The points are added up from the next plan on").waitFor();
        assertThat(visit.page().locator("#up-WISHES").count()).isZero();
        visit.button("Count in this order instead").click();
        visit.page().locator("#up-WISHES").waitFor();
    }

    @Test
    void isReadByTeachers(BrowserVisit visit) {
        visit.at(port).comeInAs("Cleo Haddad").open("/rules/aims").isAccessible();
        assertThat(names(visit)).hasSize(6);
        assertThat(visit.page().locator(".aim-moves").count()).isZero();
    }

    private static List<String> names(BrowserVisit visit) {
        return visit.page().locator(".aim-name").all().stream()
                .map(Locator::innerText)
                .toList();
    }
}
