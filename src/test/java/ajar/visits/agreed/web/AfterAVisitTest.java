package ajar.visits.agreed.web;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.AgreedInTheDemo;
import ajar.BrowserVisit;
import ajar.DemoTest;
import ajar.SettableClock;
import ajar.postgres.Owner;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The afternoon after a visit: two taps, neither of them required. */
@DemoTest
class AfterAVisitTest {

    @LocalServerPort
    int port;

    @Autowired
    Owner owner;

    @Autowired
    SettableClock clock;

    @AfterEach
    void beforeSchoolAgain() {
        clock.reset();
    }

    @Test
    void takesThanksAndAnIdea(BrowserVisit visitor, BrowserVisit host) {
        var school = new AgreedInTheDemo(owner);
        var made = school.after(LocalDateTime.parse("2026-09-08T00:00")).getLast();
        var line = "form[action='/visits/%s/thanks']".formatted(made.id());
        var idea = "form[action='/visits/%s/idea']".formatted(made.id());
        school.letIn(visitor, port, made.visitor()).open("/visits");
        assertThat(visitor.page().locator(line).count()).as("before the visit").isZero();

        clock.set(made.until().plusHours(1), ZoneId.systemDefault());
        assertThat(visitor.open("/today").text()).contains("You were with " + made.host());
        visitor.open("/visits");
        for (var width : new int[] {1440, 320}) {
            visitor.wide(width).picture("after-" + width).fits().isAccessible();
        }
        visitor.hasTargetsForThumbs();
        visitor.page().locator(line + " input[name=line]").fill("The question about ice was a gift.");
        visitor.page().locator(line + " button").click();
        assertThat(visitor.text()).contains("Your thanks are on their way.").contains("You said thank you.");
        visitor.page().locator(idea + " button").click();
        assertThat(visitor.text()).contains("You are trying this.");
        visitor.page()
                .locator("form[action='/visits/%s/idea/withdrawal'] button".formatted(made.id()))
                .click();
        assertThat(visitor.text()).contains("Taken off again.");
        visitor.page().locator(idea + " button").click();
        visitor.wide(320).picture("after-done-320").fits().isAccessible();
        school.letIn(host, port, made.host()).open("/visits");
        assertThat(host.text())
                .contains(made.visitor() + " says thank you. " + made.visitor() + " is trying what you showed.")
                .contains("The question about ice was a gift.");
        host.wide(320).picture("after-host-320").fits().isAccessible();
        assertThat(visitor.page().locator(line).count()
                        + visitor.page().locator(idea).count())
                .isZero();
        assertThat(visitor.open("/today").text()).doesNotContain("You were with " + made.host());
        school.isHeardByAll();
    }
}
