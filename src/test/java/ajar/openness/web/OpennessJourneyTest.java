package ajar.openness.web;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.BrowserVisit;
import ajar.DemoTest;
import ajar.SettableClock;
import ajar.postgres.Owner;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Ruth Adeyemi prints a page for the board; a teacher who has been nowhere yet is invited. */
@DemoTest
class OpennessJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Owner owner;

    @Autowired
    SettableClock clock;

    @Test
    void printsOnePageForTheBoardAndLooksBeside(BrowserVisit visit) {
        owner.db().sql("""
                insert into school.role (school, person, role)
                select school, id, 'district_lead' from school.person where family_name = 'Adeyemi'
                """).update();
        visit.at(port).comeInAs("Ruth Adeyemi").wide(768).open("/more");
        visit.link("Openness").click();
        assertThat(visit.page().locator("h1").innerText()).contains("teachers have made a first visit this term");
        assertThat(visit.text()).contains("This term to 31 August", "April to July 2026", "20 of 62", "not told");
        assertThat(visit.page().locator("tbody tr").count()).isEqualTo(4);
        visit.isAccessible().hasTargetsForThumbs();
        var names = owner.db()
                .sql("select family_name from school.person where family_name <> 'Adeyemi'")
                .query(String.class)
                .list();
        assertThat(visit.page().locator("main").innerText()).doesNotContain(names.toArray(String[]::new));
        assertThat(visit.pagesPrinted()).isEqualTo(1);
        visit.link("The schools of the district").click();
        assertThat(visit.page().locator("h1").innerText()).isEqualTo("How open the schools were, April to July 2026");
        assertThat(visit.page().locator(".openness-bars li").count()).isEqualTo(4);
        visit.isAccessible();
    }

    /** In the fourth week of a term in which she has not been anywhere. */
    @Test
    void invitesWhoHasBeenNowhereAndKeepsNothing(BrowserVisit visit) {
        clock.set(Instant.parse("2027-02-01T07:30:00Z"));
        visit.at(port).comeInAs("Cleo Haddad").wide(320).open("/today");
        assertThat(visit.text()).contains("An invitation", "Ajar keeps no list.");
        visit.isAccessible();
        visit.open("/openness");
        assertThat(visit.text()).contains("You, this term", "You have not made a visit yet.");
        visit.isAccessible().hasTargetsForThumbs();
        clock.set(Instant.parse("2027-02-02T07:30:00Z"));
        assertThat(visit.open("/today").text()).doesNotContain("An invitation");
    }
}
