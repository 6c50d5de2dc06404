package ajar.visits.mornings.web;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.AgreedInTheDemo;
import ajar.AgreedInTheDemo.Visit;
import ajar.BrowserVisit;
import ajar.DemoTest;
import ajar.SettableClock;
import ajar.postgres.Owner;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Something agreed cannot be: its people read the truth, Sam Whitlock reads it on every page, and one button settles it. */
@DemoTest
class NoJourneyTest {

    private static final LocalDateTime TUESDAY = LocalDateTime.parse("2026-09-08T00:00");
    private static final double PATIENCE_MILLIS = 180_000;

    @LocalServerPort
    int port;

    @Autowired
    Owner owner;

    @Autowired
    SettableClock clock;

    private AgreedInTheDemo school;

    @BeforeEach
    void beforeSchool() {
        clock.reset();
        school = new AgreedInTheDemo(owner);
    }

    @Test
    void isSettledAfterAStandInSaysNo(BrowserVisit sam, BrowserVisit visitor, BrowserVisit host, BrowserVisit standIn) {
        publish(sam);
        var planned = covered();
        school.letIn(visitor, port, planned.visitor());
        school.letIn(host, port, planned.host());
        school.letIn(standIn, port, String.valueOf(planned.standIn()));
        assertThat(visitor.open("/visits").text())
                .contains("With " + planned.host())
                .contains(planned.standIn() + " has your");
        assertThat(host.open("/visits").text()).contains(planned.visitor() + " comes.");
        assertThat(standIn.open("/visits").text()).contains("for " + planned.visitor());

        nobodyElseIsFree(planned);
        standIn.page()
                .locator("form[action='/covers/%s/refusal'] button".formatted(coverOf(planned)))
                .click();
        assertThat(standIn.text()).contains("You are free then.");
        school.isHeardByAll();

        assertThat(visitor.open("/visits").text())
                .contains("This visit needs another stand-in. Sam Whitlock is looking");
        assertThat(host.open("/visits").text()).contains("Not certain yet: another stand-in is looked for.");
        isWellMade(visitor, "needs-stand-in");
        var waits = planned.visitor() + "’s visit to " + planned.host();
        assertThat(sam.open("/today").text()).contains("for you").contains(waits);
        isWellMade(sam, "waits-today");
        assertThat(sam.open("/plan").text()).contains(waits);
        settles(sam, visitor, host);
        assertThat(visitor.open("/visits").text()).doesNotContain("needs another stand-in");
    }

    @Test
    void isToldAtOnceWhenTheHostShutsTheDoor(BrowserVisit sam, BrowserVisit visitor, BrowserVisit host) {
        publish(sam);
        var agreed = wished();
        school.letIn(host, port, agreed.host());
        host.open("/doors/" + doorOf(agreed) + "?date=" + agreed.from().toLocalDate());
        host.page().locator("form[action$='/shutting'] button").click();
        host.page().locator("form[action$='/shutting/end']").waitFor();
        school.isHeardByAll();
        school.letIn(visitor, port, agreed.visitor());
        assertThat(visitor.open("/visits").text()).contains(agreed.host() + " has shut the door");
        assertThat(visitor.open("/today").text()).contains(agreed.host() + " has shut the door");
        isWellMade(visitor, "door-shut");
        assertThat(sam.open("/today").text()).contains("the door was shut");
        settles(sam, visitor, host);
    }

    @Test
    void cannotBeForgottenWhenADayIsClosed(
            BrowserVisit sam, BrowserVisit pat, BrowserVisit visitor, BrowserVisit host) {
        var agreed = school.after(TUESDAY).getFirst();
        var date = agreed.from().toLocalDate();
        pat.at(port).comeInAs("Pat Nowak").open("/calendar?from=" + date);
        pat.page()
                .locator("a[href^='/calendar/'][href$='/%s']".formatted(date))
                .first()
                .click();
        pat.page().locator("input[value=closed]").check();
        pat.button("Show what it would do").click();
        pat.page().locator("button[value=confirm]").click();
        assertThat(pat.text()).contains("cannot be at the agreed time").contains("Sam Whitlock");
        isWellMade(pat, "closed-day");
        school.letIn(visitor, port, agreed.visitor());
        assertThat(visitor.open("/visits").text()).contains("It cannot be then").contains("Sam Whitlock is looking");
        school.letIn(host, port, agreed.host());
        assertThat(host.open("/visits").text()).contains("It cannot be then");
        sam.at(port).comeInAs("Sam Whitlock");
        assertThat(sam.open("/doors").text()).contains("cannot be then");
        settles(sam, visitor, host);
        assertThat(pat.open("/today").text()).doesNotContain("cannot be at the agreed time");
        assertThat(visitor.open("/visits").text()).doesNotContain("It cannot be then");
    }

    /** From the notice to the repair to a page without notice; who is not named keeps their day. */
    private void settles(BrowserVisit sam, BrowserVisit visitor, BrowserVisit host) {
        sam.page().setDefaultTimeout(PATIENCE_MILLIS);
        sam.page().locator(".waits .button").click();
        assertThat(sam.page().locator("h1").innerText()).contains("cannot be as agreed");
        isWellMade(sam, "waits-morning");
        var named = Set.copyOf(sam.page().locator(".change .name").allInnerTexts());
        assertThat(named).as("whom the repair touches").hasSizeLessThan(16);
        var before = school.days();
        sam.page().locator("form[action='/repairs'] button").click();
        assertThat(sam.text()).contains("Done.");
        school.isHeardByAll();
        var changed = new HashSet<>(school.days().entrySet());
        changed.removeAll(before.entrySet());
        assertThat(changed).allSatisfy(day -> assertThat(named).contains(day.getKey()));
        assertThat(sam.open("/today").page().locator(".waits").count()).isZero();
        for (var concerned : new BrowserVisit[] {visitor, host}) {
            assertThat(concerned.open("/today").page().locator(".waits").allInnerTexts())
                    .noneMatch(waits -> waits.contains("cannot be"));
        }
    }

    private void publish(BrowserVisit sam) {
        sam.at(port).comeInAs("Sam Whitlock").open("/plan");
        if (school.after(TUESDAY).stream().anyMatch(visit -> isOfAPlan(visit.id()))) {
            return;
        }
        if (sam.page().locator("form[action='/plan/publication']").count() == 0) {
            sam.button("Make a plan").click();
            sam.page().locator(".run").waitFor();
            sam.page()
                    .locator(".run")
                    .waitFor(new Locator.WaitForOptions()
                            .setState(WaitForSelectorState.DETACHED)
                            .setTimeout(PATIENCE_MILLIS));
            sam.open("/plan");
        }
        sam.page().locator("form[action='/plan/publication'] button").click();
        sam.page().getByText("are agreed.").waitFor();
        school.isHeardByAll();
    }

    /** Whoever has nothing agreed then is taken by something else. */
    private void nobodyElseIsFree(Visit visit) {
        owner.db()
                .sql("""
                    insert into school.time_taken (school, person, taker, during)
                    select p.school, p.id, 'elsewhere', tsrange(:from, :until)
                      from school.person p
                     where not exists (select from visits.booking b where b.holder = p.id and b.during && tsrange(:from, :until))
                        or p.id = (select stand_in from visits.cover where visit = :visit and ended_at is null limit 1)
                    """)
                .param("from", visit.from())
                .param("until", visit.until())
                .param("visit", visit.id())
                .update();
    }

    private Visit covered() {
        return school.after(TUESDAY).stream()
                .filter(visit -> visit.standIn() != null && isOfAPlan(visit.id()))
                .findFirst()
                .orElseThrow();
    }

    private Visit wished() {
        return school.after(TUESDAY).reversed().stream()
                .filter(visit -> has("select count(wish) from visits.visit where id = ?", visit.id()))
                .findFirst()
                .orElseThrow();
    }

    private boolean isOfAPlan(UUID visit) {
        return has("select count(plan) from visits.visit where id = ?", visit);
    }

    private boolean has(String question, UUID visit) {
        return owner.db().sql(question).param(visit).query(Integer.class).single() > 0;
    }

    private UUID coverOf(Visit visit) {
        return id(
                "select id from visits.cover where visit = ? and ended_at is null order by lower(during) limit 1",
                visit);
    }

    private UUID doorOf(Visit visit) {
        return id("select open_lesson from visits.visit where id = ?", visit);
    }

    private UUID id(String question, Visit visit) {
        return owner.db().sql(question).param(visit.id()).query(UUID.class).single();
    }

    private static void isWellMade(BrowserVisit visit, String name) {
        for (var width : new int[] {1440, 320}) {
            visit.wide(width).picture("no-%s-%d".formatted(name, width)).fits().isAccessible();
        }
        visit.hasTargetsForThumbs()
                .dark()
                .picture("no-%s-320-dark".formatted(name))
                .light();
    }
}
