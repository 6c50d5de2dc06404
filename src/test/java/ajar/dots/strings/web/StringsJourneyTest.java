package ajar.dots.strings.web;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.BrowserVisit;
import ajar.DemoTest;
import ajar.postgres.Owner;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Cleo Haddad looks at her own strings; Ruth Adeyemi, who leads the school, at its shape. A breach of our policy fails each of them. */
@DemoTest
class StringsJourneyTest {

    private static final String DRAWN = ".strings-web svg";
    private static final String SHOWN = ".strings-frame:not([hidden])";

    @LocalServerPort
    int port;

    @Autowired
    Owner owner;

    @Test
    void showsOneselfInTheMiddle(BrowserVisit visit) {
        visit.at(port).comeInAs("Cleo Haddad").wide(320).open("/strings");
        visit.page().locator(DRAWN).waitFor();
        assertThat(visit.page().locator("h1").innerText())
                .startsWith("You have learned from ")
                .contains("from you");
        assertThat(visit.page().locator(DRAWN).innerHTML()).contains("You", "Mwangi", "Nasser");
        assertThat(visit.page().locator(".strings-web").getAttribute("aria-label"))
                .startsWith("A drawing with you in the middle.")
                .contains("You learned from ", "Grace Mwangi");
        assertThat(visit.text())
                .contains("One line before the bell", "You try it.", "Farid Nasser", "They said thank you.");
        var light = ink(visit);
        assertThat(ink(visit.dark())).as("without being drawn again").isNotEqualTo(light);
        visit.light().link("One line before the bell").click();
        assertThat(visit.page().locator("h1").innerText()).isEqualTo("One line before the bell");
    }

    @Test
    void showsTheSchoolWithoutNames(BrowserVisit visit) {
        visit.at(port).comeInAs("Ruth Adeyemi").open("/more");
        assertThat(visit.page().content()).as("on two pages alone").doesNotContain("charts.js");
        visit.link("Strings").click();
        assertThat(visit.text()).contains("Whom you learned from will stand here");
        visit.link("How it looks for the whole school").click();
        visit.page().locator(SHOWN + " " + DRAWN).waitFor();
        var names = owner.db()
                .sql("select family_name from school.person")
                .query(String.class)
                .list();
        assertThat(visit.page().content()).contains("Arts, English").doesNotContain(without("Adeyemi", names));
        assertThat(visit.page().locator(SHOWN + " tbody tr").count()).isGreaterThan(5);
        visit.withoutScript().comeInAs("Ruth Adeyemi").open("/strings/school");
        assertThat(visit.page().locator(SHOWN + " h2").innerText()).isEqualTo("The week of 7 September");
        visit.button("Week before").click();
        assertThat(visit.page().locator(SHOWN + " h2").innerText()).isEqualTo("The week of 31 August");
    }

    @Test
    void playsATermByKeyboardAndPrintsAWeek(BrowserVisit visit) {
        visit.at(port).comeInAs("Ruth Adeyemi").wide(768).open("/strings/school");
        var page = visit.page();
        page.locator(SHOWN + " " + DRAWN).waitFor();
        visit.button("Week before").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(SHOWN + " h2").innerText()).isEqualTo("The week of 31 August");
        assertThat(page.locator("[data-film-said]").innerText()).startsWith("The week of 31 August. ");
        assertThat(page.evaluate("document.activeElement.innerText")).isEqualTo("Week before");
        page.locator("input[type=range]").press("Home");
        assertThat(page.locator("input[type=range]").getAttribute("aria-valuetext"))
                .isEqualTo("The week of 29 June");
        assertThat(visit.text()).contains("No string between circles can be told.");
        visit.button("Play").press("Enter");
        page.locator(".strings-frame[data-week='2026-07-13']:not([hidden])").waitFor();
        visit.button("Pause").press("Enter");
        assertThat(page.url()).contains("?week=2026-07-");
        visit.isAccessible().hasTargetsForThumbs();
        visit.open("/strings/school?week=2026-08-31");
        page.locator(SHOWN + " " + DRAWN).waitFor();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".film").isVisible()).isFalse();
        assertThat(page.locator(SHOWN + " table").isVisible()).isTrue();
        assertThat(ink(visit)).isEqualTo("rgb(0, 0, 0)");
    }

    private static Object ink(BrowserVisit visit) {
        return visit.page()
                .evaluate(
                        "getComputedStyle(document.querySelector('.strings-web text')).fill.replace('color(srgb 0 0 0)', 'rgb(0, 0, 0)')");
    }

    private static String[] without(String name, List<String> names) {
        return names.stream().filter(one -> !one.equals(name)).toArray(String[]::new);
    }
}
