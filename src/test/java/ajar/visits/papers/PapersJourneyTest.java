package ajar.visits.papers;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.AgreedInTheDemo;
import ajar.BrowserVisit;
import ajar.DemoTest;
import ajar.SettableClock;
import ajar.postgres.Owner;
import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a school prints: half a page for who takes a class, one page for the wall. */
@DemoTest
class PapersJourneyTest {

    private static final String RIGHT_TO_LEFT = "en-XB";
    private static final String FITS = "slip => slip.scrollHeight <= slip.clientHeight";

    /** In px, as browsers reckon 210 by 297 mm. */
    private static final int A4_WIDE = 794;

    private static final int A4_HIGH = 1123;

    @LocalServerPort
    int port;

    @Autowired
    Owner owner;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void beforeSchool() {
        clock.reset();
    }

    @Test
    void putsTwoSlipsOnAPageHoweverMuchIsToDo(BrowserVisit visit) {
        owner.db()
                .sql("update visits.cover set to_do = repeat('Read the next page together. ', 34)")
                .update();
        owner.db()
                .sql("update visits.cover set to_do = repeat('7' || chr(10), 500) where part = 'whole'")
                .update();
        visit.at(port)
                .comeInAs("Sam Whitlock")
                .open("/plan")
                .link("Cover slips")
                .click();
        var slips = visit.page().locator(".cover-slip").count();
        assertThat(slips).isPositive();
        for (var language : List.of("en-GB", RIGHT_TO_LEFT)) {
            visit.nowReading(language).page().reload();
            assertThat(visit.pagesPrinted()).isEqualTo((slips + 1) / 2);
            assertThat(allFit(visit)).as(language).isTrue();
        }
        visit.nowReading("en-GB").page().reload();
        visit.isAccessible().hasTargetsForThumbs();
    }

    @Test
    void givesWhoTakesAClassTheirOwnSlipAndNobodyElse(BrowserVisit standIn, BrowserVisit other) {
        var school = new AgreedInTheDemo(owner);
        var agreed = school.after(LocalDateTime.parse("2026-09-08T00:00")).stream()
                .filter(one -> one.standIn() != null)
                .findFirst()
                .orElseThrow();
        school.letIn(standIn, port, Objects.requireNonNull(agreed.standIn())).open("/visits");
        standIn.page()
                .locator("li", new Page.LocatorOptions().setHasText("for " + agreed.visitor()))
                .getByText("The slip on paper")
                .first()
                .click();
        assertThat(printed(standIn))
                .contains("For " + agreed.standIn(), agreed.visitor() + "’s class.", "What to do")
                .doesNotContain(agreed.host(), "Visits");
        assertThat(standIn.pagesPrinted()).isEqualTo(1);
        other.at(port).comeInAs("Ruth Adeyemi");
        assertThat(other.page().request().get(standIn.page().url()).status()).isEqualTo(404);
    }

    @Test
    void hangsTheWeekOnOneSheetAndNothingThatWaits(BrowserVisit visit) {
        var next = new AgreedInTheDemo(owner)
                .after(LocalDateTime.parse("2026-09-08T00:00")).stream()
                        .filter(one -> one.standIn() != null)
                        .findFirst()
                        .orElseThrow();
        var week = "week=" + next.from().toLocalDate();
        visit.at(port).comeInAs("Sam Whitlock");
        for (var language : List.of("en-GB", RIGHT_TO_LEFT)) {
            visit.nowReading(language);
            for (var page : List.of(
                    "/plan/sheet?" + week,
                    "/plan/sheet?named=true&" + week,
                    "/plan/sheet?named=true&large=true&" + week,
                    "/doors/sheet?date=" + next.from().toLocalDate(),
                    "/doors/sheet?large=true&date=" + next.from().toLocalDate())) {
                assertThat(visit.open(page).pagesPrinted()).as(page).isEqualTo(1);
                visit.page()
                        .evaluate("document.querySelector('main')"
                                + ".insertAdjacentHTML('afterbegin', '<div class=\"notice waits\">Yours alone</div>')");
                assertThat(printed(visit)).doesNotContain("Yours alone");
            }
        }
        visit.nowReading("en-GB").open("/plan/sheet?" + week);
        assertThat(printed(visit)).contains("1 guest");
        visit.link("With names").click();
        assertThat(printed(visit)).contains(family(next.visitor()), " takes ").doesNotContain("Ask before");
        visit.isAccessible();
    }

    private static String family(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String printed(BrowserVisit visit) {
        return visit.onPaper(() -> visit.page().locator("body").innerText());
    }

    private static boolean allFit(BrowserVisit visit) {
        visit.page().setViewportSize(A4_WIDE, A4_HIGH);
        return Boolean.TRUE.equals(visit.onPaper(
                () -> visit.page().evaluate("[...document.querySelectorAll('.cover-slip')].every(" + FITS + ")")));
    }
}
