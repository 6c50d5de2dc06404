package ajar.showcase.prompts.web;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.AgreedInTheDemo;
import ajar.BrowserVisit;
import ajar.DemoTest;
import ajar.SettableClock;
import ajar.postgres.Owner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The made-up school finishes a sentence, on a Monday morning. */
@DemoTest
class PromptJourneyTest {

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
    void isFinishedFromTheFirstPage(BrowserVisit visit) {
        visit.at(port).comeInAs("Cleo Haddad").open("/today");
        visit.link("Finish the sentence").click();
        visit.pictures("prompt-round").isAccessible().hasTargetsForThumbs();
        visit.page().locator("input[name=first]").fill("look at the list");
        if (visit.page().locator("input[name=second]").count() > 0) {
            visit.page().locator("input[name=second]").fill("look up");
        }
        visit.button("Answer without my name").click();
        assertThat(visit.text())
                .contains("Your answer is in.", "look at the list", "comes onto the wall together with others");
        visit.wide(320).picture("prompt-answered-320").fits().isAccessible();
        assertThat(visit.page().locator(".wall").allInnerTexts().toString()).doesNotContain("look at the list");
        visit.page().locator("details summary").first().click();
        visit.button("Answer as Cleo Haddad").click();
        assertThat(visit.text()).contains("Your answer is changed.", "With your name");
        assertThat(visit.page().locator(".wall").allInnerTexts().toString())
                .contains("look at the list", "Cleo Haddad");
        visit.button("Take it back").click();
        assertThat(visit.text()).contains("Your answer is taken back.").doesNotContain("look at the list");
    }

    @Test
    void isWrittenByACoach(BrowserVisit visit) {
        visit.at(port).comeInAs("Dara Ortiz").open("/prompts");
        visit.pictures("prompts").isAccessible().hasTargetsForThumbs();
        visit.link("Write a new one").click();
        visit.pictures("prompts-new").isAccessible().hasTargetsForThumbs();
        visit.page().locator("textarea[name=sentence]").fill("Nothing is missing.");
        visit.button("Ask the school").click();
        assertThat(visit.text()).contains("one or two gaps");
        visit.page().locator("textarea[name=sentence]").fill("On Fridays I am glad when __.");
        visit.page().locator("label:has-text('Each month')").click();
        visit.button("Ask the school").click();
        assertThat(visit.text()).contains("The sentence is asked", "On Fridays I am glad when …");
        var before = visit.page().locator("main button:has-text('Call it off')").count();
        visit.page()
                .locator("li:has-text('On Fridays') button:has-text('Call it off')")
                .first()
                .click();
        assertThat(visit.text()).contains("It is called off.");
        assertThat(visit.page().locator("main button:has-text('Call it off')").count())
                .isEqualTo(before - 1);
    }

    @Test
    void isModerated(BrowserVisit visit) {
        new AgreedInTheDemo(owner).letIn(visit, port, "Nadia Rahimi").open("/prompts");
        visit.page().locator(".prompt-line a:has-text('Managers do')").first().click();
        visit.page().locator(".wall summary").first().click();
        visit.page().locator(".wall details[open] input[name=why]").fill("Names somebody");
        visit.picture("prompt-moderator");
        visit.page().locator(".wall details[open] button").click();
        assertThat(visit.text()).contains("It is off the wall.", "Names somebody", "Nadia Rahimi");
        visit.wide(320).picture("prompt-removed-320").fits().isAccessible().hasTargetsForThumbs();
        visit.button("Put it back").click();
        assertThat(visit.text()).contains("It is on the wall again.").doesNotContain("Names somebody");
    }

    @Test
    void hasNotesBesideIt(BrowserVisit visit) {
        visit.at(port).comeInAs("Dara Ortiz").open("/notes");
        visit.pictures("notes").isAccessible().hasTargetsForThumbs();
        visit.link("A new note").click();
        visit.page().locator("input[name=title]").fill("On silence");
        visit.page().locator("textarea[name=words]").fill("Count to five.");
        visit.button("Keep it").click();
        assertThat(visit.text()).contains("The note is kept.", "On silence", "Count to five.");
        visit.link("On silence").click();
        visit.pictures("note").isAccessible().hasTargetsForThumbs();
        visit.page().locator(".note-delete summary").click();
        visit.page().locator("input[name=typed]").fill("keep");
        visit.button("Delete the note").click();
        assertThat(visit.text()).contains("Nothing was deleted.");
        visit.page().locator(".note-delete summary").click();
        visit.page().locator("input[name=typed]").fill("delete");
        visit.button("Delete the note").click();
        assertThat(visit.text()).contains("The note is deleted.").doesNotContain("On silence");
    }
}
