package ajar.school.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.AgreedInTheDemo;
import ajar.BrowserVisit;
import ajar.DemoTest;
import ajar.SettableClock;
import ajar.postgres.Owner;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pat Nowak, steward, brings next summer's timetable in and shuts the school for a day. */
@DemoTest
class StewardJourneyTest {

    /** So late in the year that nobody has agreed anything yet. */
    private static final String SUMMER = "2027-03-15";

    private static final String TIMETABLE = """
            teacher,class,subject,room,day,period
            OKA,8B,Science,Lab 2,1,1
            OKA,9C,Science,Lab 2,2,1
            BLI,9B,Maths,Room 6,1,1
            HAD,8A,English,Room 1,5,
            """;

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
    void bringsATimetableInOnce(BrowserVisit pat) {
        pat.at(port).comeInAs("Pat Nowak");
        upload(pat);
        assertThat(pat.text())
                .contains("3 new")
                .contains("Nothing has been written yet.")
                .contains("summer.csv, line 5: The period is missing, so this lesson was left out.")
                .contains("One person is new: BLI");
        isWellMade(pat, "import-preview");
        pat.page().locator("details > summary").first().click();
        pat.isAccessible();

        pat.page().locator("input[name=from]").fill(SUMMER);
        pat.button("Read again with these choices").click();
        assertThat(pat.text()).contains("Read again with your choices.");
        pat.button("Confirm").click();
        assertThat(pat.text()).contains("The timetable is in.");

        upload(pat);
        pat.page().locator("input[name=from]").fill(SUMMER);
        pat.button("Read again with these choices").click();
        assertThat(pat.text()).contains("Nothing changes: the timetable that holds on the first date is the same.");
        assertThat(pat.page().getByText("Confirm").count()).isZero();
    }

    @Test
    void seesWhatAClosedDayBreaks(BrowserVisit pat) {
        var atStake = new AgreedInTheDemo(owner)
                .after(LocalDateTime.parse("2026-09-08T00:00"))
                .getLast();
        var date = atStake.from().toLocalDate();
        pat.at(port).comeInAs("Pat Nowak").open("/calendar");
        isWellMade(pat, "calendar");
        pat.page().locator(".month-week a[href$='/%s']".formatted(date)).click();
        pat.page().getByText("Closed: no school").click();
        pat.page().locator("input[name=reason]").fill("Boiler");
        pat.button("Show what it would do").click();
        assertThat(pat.text()).contains(atStake.visitor() + " visits " + atStake.host());
        isWellMade(pat, "calendar-day");

        pat.button("Confirm").click();
        assertThat(pat.text()).contains("The calendar is changed.");
        var closed = pat.page()
                .locator(".month-week .is-different")
                .filter(new Locator.FilterOptions().setHas(pat.page().locator("a[href$='/%s']".formatted(date))));
        assertThat(closed.innerText()).contains("no school").contains("Boiler");
    }

    private static void upload(BrowserVisit pat) {
        pat.open("/import")
                .page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("summer.csv", "text/csv", TIMETABLE.getBytes(UTF_8)));
        pat.page().locator("form[enctype] button").click();
    }

    private static void isWellMade(BrowserVisit visit, String name) {
        for (var width : new int[] {1440, 320}) {
            visit.wide(width).picture(name + "-" + width).fits().isAccessible();
        }
        visit.hasTargetsForThumbs();
    }
}
