package ajar.visits.agreed.web;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.AgreedInTheDemo;
import ajar.AgreedInTheDemo.Visit;
import ajar.BrowserVisit;
import ajar.DemoTest;
import ajar.SettableClock;
import ajar.postgres.Owner;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Silence is a yes; somebody says no. */
@DemoTest
class DecliningTest {

    private static final LocalDateTime THIS_MONDAY = LocalDateTime.parse("2026-09-07T00:00");

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
    void givesTheChairBack(BrowserVisit visitor) {
        var school = new AgreedInTheDemo(owner);
        var agreed = school.after(THIS_MONDAY).getFirst();
        school.letIn(visitor, port, agreed.visitor()).open("/visits");
        visitor.page()
                .locator("li:has(form[action='/visits/%s/refusal'])".formatted(agreed.id()))
                .getByText("I can’t come")
                .click();
        assertThat(visitor.text()).contains("Your chair is free again");
        school.isHeardByAll();
        var own = "form[action^='/visits/%s/']".formatted(agreed.id());
        assertThat(visitor.open("/visits").page().locator(own).count()).isZero();
        assertThat(school.after(THIS_MONDAY)).extracting(Visit::id).doesNotContain(agreed.id());
    }
}
