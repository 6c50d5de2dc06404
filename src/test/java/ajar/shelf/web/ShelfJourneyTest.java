package ajar.shelf.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.BrowserVisit;
import ajar.DemoTest;
import ajar.SettableClock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A teacher with twenty minutes, an owner who lends, a steward with a list. */
@DemoTest
class ShelfJourneyTest {

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
    void findsAChapterForTwentyMinutesAndTriesIt(BrowserVisit visit) {
        visit.at(port).comeInAs("Cleo Haddad").open("/shelf");
        visit.pictures("shelf").isAccessible().hasTargetsForThumbs();
        visit.page().locator("select[name=minutes]").selectOption("20");
        visit.button("Show chapters").click();
        assertThat(visit.text())
                .contains("The technique on waiting after a question")
                .doesNotContain("35 minutes");
        visit.page().locator("a:has-text('The technique on waiting')").click();
        visit.page().waitForURL("**/books/**");
        visit.pictures("shelf-book").isAccessible().hasTargetsForThumbs();
        var pick = pick(visit, "The technique on waiting");
        pick.locator("form[action$='/idea'] button").click();
        assertThat(visit.text()).contains("It is on your list now.");
        visit.page().waitForCondition(() -> {
            visit.open("/focus");
            return visit.text().contains("The technique on waiting after a question, Teach Like a Champion 3.0");
        });
        visit.page().locator("a:has-text('The technique on waiting')").first().click();
        visit.link("The chapter it came from").click();
        visit.page().waitForURL("**/books/**");
        tellsColleagues(visit);
    }

    private static void tellsColleagues(BrowserVisit visit) {
        var pick = pick(visit, "The technique on waiting");
        pick.locator(".pick-tell summary").click();
        pick.locator("input[name=told]").check();
        pick.locator("input[name=line]").fill("8B waited with me");
        pick.locator(".pick-tell button").click();
        assertThat(visit.text()).contains("Colleagues read now that you try this.");
        visit.pictures("shelf-tried").isAccessible();
        visit.button("Not after all").click();
        assertThat(visit.text()).contains("You do not try it any more.");
    }

    @Test
    void putsABookOnTheShelfAndPicksFromIt(BrowserVisit visit) {
        visit.at(port).comeInAs("Cleo Haddad").open("/books/new");
        visit.page().locator("input[name=isbn]").fill("0804429573");
        visit.page().locator("input[name=title]").fill("A book of ours");
        visit.button("Put it on the shelf").click();
        assertThat(visit.text()).contains("the last digit of an ISBN checks the others");
        visit.pictures("shelf-form").isAccessible().hasTargetsForThumbs();
        visit.page().locator("input[name=isbn]").fill("080442957X");
        visit.page().locator("input[name=authors]").fill("Ann Author; Bo Writer");
        visit.button("Put it on the shelf").click();
        assertThat(visit.text()).contains("ISBN 9780804429573").contains("Nobody has picked a chapter yet.");
        visit.pictures("shelf-new-book").isAccessible();
        visit.page().locator("summary:has-text('Pick a chapter')").click();
        visit.page().locator("input[name=chapter]").fill("The second half");
        visit.page().locator("input[name=minutes]").fill("15");
        visit.page().locator("input[name=verdict][value=SKIP_REST]").check();
        visit.wide(320).picture("shelf-pick-form-320").fits().isAccessible();
        visit.button("Pick it").click();
        assertThat(visit.text()).contains("The second half").contains("Skip the rest");
        visit.page().locator("a:has-text('Change what it is')").click();
        visit.button("Take this book off the shelf").click();
        assertThat(visit.text()).contains("The book is off the shelf.");
    }

    @Test
    void lendsAndGetsBack(BrowserVisit visit) {
        visit.at(port).comeInAs("Cleo Haddad").open("/today");
        assertThat(visit.text()).contains("asks for your copy of");
        visit.open("/loans");
        visit.pictures("shelf-loans").isAccessible().hasTargetsForThumbs();
        visit.button("Give it to them").click();
        assertThat(visit.text()).contains("It is noted as lent. Only the two of you read to whom.");
        visit.page()
                .locator(".copy:has-text('has it since 7 September') form[action$='/end'] button")
                .click();
        assertThat(visit.text()).contains("It is back. Who had it is forgotten.");
    }

    @Test
    void bringsAList(BrowserVisit visit) {
        visit.at(port).comeInAs("Pat Nowak").open("/shelf/import");
        visit.pictures("shelf-import").isAccessible().hasTargetsForThumbs();
        var list = "Nr,Book,Writer,Room\n9780804429573,Ours,Ann Author,Room 12\n9780804429574,Wrong,,\n,,,Room 12\n";
        visit.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("library.csv", "text/csv", list.getBytes(UTF_8)));
        visit.button("Read it").click();
        visit.page().locator("select[name=column-ISBN]").selectOption("1");
        visit.page().locator("select[name=column-AUTHORS]").selectOption("3");
        visit.button("Read it again like this").click();
        assertThat(visit.text())
                .contains("One new book")
                .contains("Line 3: The digits of “9780804429574”")
                .contains("Line 4: There is no title");
        visit.pictures("shelf-import-preview").isAccessible().hasTargetsForThumbs();
        visit.button("Put them on the shelf").click();
        assertThat(visit.text()).contains("The books stand on the shelf.").contains("Room 12");
        visit.open("/shelf/links");
        visit.page().locator("input[name=name]").fill("Elsewhere");
        visit.page().locator("input[name=template]").fill("https://{title}.example/");
        visit.button("Set it").click();
        assertThat(visit.text()).contains("must not decide to which server");
        visit.pictures("shelf-links").isAccessible().hasTargetsForThumbs();
    }

    private static Locator pick(BrowserVisit visit, String chapter) {
        return visit.page().locator(".pick:has(h3:has-text('" + chapter + "'))");
    }
}
