package ajar.showcase.posts.web;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.AgreedInTheDemo;
import ajar.BrowserVisit;
import ajar.DemoTest;
import ajar.SettableClock;
import ajar.postgres.Owner;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The made-up school shows each other what it tried, on a Monday morning. */
@DemoTest
class PostJourneyTest {

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
    void isWrittenWithAPicture(BrowserVisit visit) {
        visit.at(port).comeInAs("Cleo Haddad").open("/showcase");
        visit.pictures("showcase").isAccessible().hasTargetsForThumbs();
        visit.link("Show something").click();
        visit.pictures("post-new").isAccessible().hasTargetsForThumbs();
        visit.page().locator("textarea[name=said]").fill("Think, pair, share, with the *pairs* drawn from a hat.");
        visit.page().locator("input[type=file]").setInputFiles(photo());
        visit.button("How it will look").click();
        assertThat(visit.page().locator(".preview em").innerText()).isEqualTo("pairs");
        visit.page().locator("input[name=alt]").fill("A hat with folded papers");
        visit.pictures("post-preview").isAccessible().hasTargetsForThumbs();
        visit.page().locator("label:has-text('Think, pair, share')").first().click();
        visit.button("Show it to the school").click();
        assertThat(visit.text()).contains("Your colleagues can read it now.", "Think, pair, share, with the pairs");
        assertThat(visit.page().locator(".post-pictures img").getAttribute("alt"))
                .isEqualTo("A hat with folded papers");
        // The page is there before its pictures are.
        visit.page().waitForFunction("document.querySelector('.post-pictures img').naturalWidth > 0");
        visit.pictures("post-own").isAccessible().hasTargetsForThumbs();
        visit.link("Change it").click();
        visit.page().locator("input[name=title]").fill("Pairs from a hat");
        visit.button("Save the change").click();
        assertThat(visit.text()).contains("It is changed.", "Pairs from a hat");
        visit.page().locator(".post-owner summary").click();
        visit.page().locator("input[name=typed]").fill("delete");
        visit.button("Delete the post").click();
        assertThat(visit.text()).contains("The post is deleted.").doesNotContain("Pairs from a hat");
    }

    @Test
    void isKeptWhileItIsWritten(BrowserVisit visit) {
        visit.at(port).comeInAs("Cleo Haddad").open("/posts/new");
        visit.page().locator("textarea[name=said]").pressSequentially("Half a thought");
        visit.page().locator(".draft-state:has-text('Kept.')").waitFor();
        visit.open("/showcase/mine");
        visit.pictures("showcase-mine").isAccessible().hasTargetsForThumbs();
        visit.link("Half a thought").click();
        assertThat(visit.page().locator("textarea[name=said]").inputValue()).isEqualTo("Half a thought");
        visit.button("Throw the draft away").click();
        assertThat(visit.text()).contains("The draft is thrown away.").doesNotContain("Half a thought");
    }

    /** On a phone between two lessons, in a browser that runs no script. */
    @Test
    void isReadAnsweredAndTriedWithoutScript(BrowserVisit visit) {
        visit.withoutScript().at(port).comeInAs("Cleo Haddad").open("/showcase");
        visit.link("Wrong on purpose").click();
        visit.button("I’ll try this").click();
        assertThat(visit.text()).contains("It is on your list", "You try this");
        visit.button("Interesting").click();
        assertThat(visit.page().locator("button[aria-pressed=true]").innerText())
                .contains("Interesting", "4");
        visit.page().locator("#reply textarea").fill("In English: one wrong comma.");
        visit.page().locator("#reply button").click();
        assertThat(visit.text()).contains("Your reply is there.", "In English: one wrong comma.");
        visit.open("/focus");
        assertThat(visit.text()).contains("Wrong on purpose");
    }

    @Test
    void isTakenInFiveWaysAndThanked(BrowserVisit visit) {
        visit.at(port).comeInAs("Cleo Haddad").open("/showcase");
        visit.link("One line before the bell").click();
        visit.pictures("post").isAccessible().hasTargetsForThumbs();
        visit.button("Sucks").click();
        visit.page().locator(".reactions .reason").waitFor();
        assertThat(visit.text()).contains("What would make it useful?");
        assertThat(visit.page().locator("button[aria-pressed=true]").innerText())
                .isEqualTo("Sucks");
        visit.pictures("post-sucks").isAccessible();
        visit.button("Sucks").click();
        visit.page()
                .locator("button[aria-pressed=true]")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        visit.page().locator("summary:has-text('Thank Grace Mwangi')").click();
        visit.page().locator(".doing textarea").fill("My back row has a voice now.");
        visit.button("Send the thank-you").click();
        visit.link("Read it").click();
        visit.pictures("thanks").isAccessible().hasTargetsForThumbs();
        assertThat(visit.text()).contains("Thank you, Grace Mwangi", "My back row has a voice now.");
    }

    @Test
    void isFoundByWordsPracticeAndWeek(BrowserVisit visit) {
        visit.at(port).comeInAs("Cleo Haddad").open("/showcase/search?q=whiteboard");
        visit.pictures("showcase-search").isAccessible().hasTargetsForThumbs();
        assertThat(visit.text()).contains("Everybody shows, nobody shouts", "In other words");
        visit.open("/showcase/week").pictures("showcase-week").isAccessible().hasTargetsForThumbs();
        assertThat(visit.text()).contains("Celebrated lately", "One line before the bell");
        visit.open("/showcase/wall").pictures("showcase-wall").isAccessible().hasTargetsForThumbs();
        visit.open("/showcase/practices").link("Worked examples").click();
        assertThat(visit.text()).contains("Examples that fade").doesNotContain("From one country");
        visit.open("/showcase/feeds").button("Make my addresses").click();
        var address = visit.page().locator("label:has-text('Exit line') input").inputValue();
        visit.pictures("showcase-feeds").isAccessible().hasTargetsForThumbs();
        var feed = visit.page().request().get(address);
        assertThat(feed.headers().get("content-type")).startsWith("application/atom+xml");
        assertThat(feed.text()).contains("<title>One line before the bell</title>");
    }

    @Test
    void isFlaggedHiddenAndLookedAtAgain(BrowserVisit visit) {
        visit.at(port).comeInAs("Cleo Haddad").open("/posts/new");
        visit.page().locator("textarea[name=said]").fill("Nobody but Kim in 7C laughed.");
        visit.button("Show it to the school").click();
        var post = visit.page().url().replaceAll(".*(/posts/[0-9a-f-]+).*", "$1");
        var others = new AgreedInTheDemo(owner);
        others.letIn(visit, port, "Ben Lindqvist").open(post);
        visit.page().locator(".flag summary").last().click();
        visit.pictures("post-flag").isAccessible().hasTargetsForThumbs();
        visit.page().locator(".flag[open] label:has-text('not for all')").click();
        visit.button("Flag it").click();
        assertThat(visit.text()).contains("A moderator will look.");
        others.letIn(visit, port, "Nadia Rahimi").open("/today");
        visit.link("Look").click();
        visit.page().locator(".decision summary").click();
        visit.pictures("moderation").isAccessible().hasTargetsForThumbs();
        visit.button("Hide it").click();
        assertThat(visit.text()).contains("Say why");
        visit.page().locator(".decision summary").click();
        visit.page().locator("input[name=why]").fill("Names a pupil");
        visit.button("Hide it").click();
        assertThat(visit.text()).contains("It is hidden", "Nothing waits for a decision.");
        others.letIn(visit, port, "Cleo Haddad").open("/today");
        visit.button("Read why").click();
        assertThat(visit.text()).contains("Hidden by Nadia Rahimi", "Names a pupil");
        visit.pictures("post-log").isAccessible().hasTargetsForThumbs();
        visit.link("Change it").click();
        visit.page().locator("textarea[name=said]").fill("Nobody laughed.");
        visit.button("Save the change").click();
        visit.open(post + "/log").button("Ask to look again").click();
        assertThat(visit.text()).contains("A moderator will look at it again.");
        others.letIn(visit, port, "Nadia Rahimi").open("/showcase/moderation");
        visit.page().locator(".decision summary").click();
        visit.button("Let it be shown").click();
        visit.open(post);
        assertThat(visit.text()).contains("Nobody laughed.");
    }

    @Test
    void isCelebratedWhenItsAuthorSaysYes(BrowserVisit visit) {
        var others = new AgreedInTheDemo(owner);
        others.letIn(visit, port, "Ada Okafor").open("/today");
        visit.link("Answer").click();
        visit.pictures("post-promotion").isAccessible().hasTargetsForThumbs();
        visit.button("Yes, celebrate it").click();
        assertThat(visit.text()).contains("Mei Zhao celebrates this");
        others.letIn(visit, port, "Dara Ortiz").open("/showcase/celebrate");
        visit.pictures("celebrate").isAccessible().hasTargetsForThumbs();
        visit.open("/showcase").link("The second silence").click();
        visit.page().locator("summary:has-text('Celebrate it')").click();
        visit.page().locator("textarea[name=why]").fill("Who waits, hears more.");
        visit.button("Ask the author").click();
        assertThat(visit.text()).contains("Niamh Byrne is asked.", "The author has been asked.");
    }

    @Test
    void isBegunWithANote(BrowserVisit visit) {
        visit.at(port).comeInAs("Dara Ortiz").open("/notes/new");
        visit.page().locator("input[name=title]").fill("On silence");
        visit.page().locator("textarea[name=words]").fill("Count to five.");
        visit.button("Keep it").click();
        visit.link("On silence").click();
        visit.button("Make a post of it").click();
        assertThat(visit.page().locator("input[name=title]").inputValue()).isEqualTo("On silence");
        assertThat(visit.page().locator("textarea[name=said]").inputValue()).isEqualTo("Count to five.");
    }

    private static FilePayload photo() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(2400, 1600, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new FilePayload("photo.jpg", "image/jpeg", bytes.toByteArray());
    }
}
