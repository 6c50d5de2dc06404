package ajar.visits.mornings.web;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.AgreedInTheDemo;
import ajar.AgreedInTheDemo.Visit;
import ajar.BrowserVisit;
import ajar.DemoTest;
import ajar.SettableClock;
import ajar.postgres.Owner;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 7:10, a host rings in ill, and Sam Whitlock has only his phone. */
@DemoTest
class MorningJourneyTest {

    private static final LocalDateTime TUESDAY = LocalDateTime.parse("2026-09-08T00:00");

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
    void changesThePagesOfThoseNamedOnly(BrowserVisit sam, BrowserVisit visitor, BrowserVisit other) {
        var school = new AgreedInTheDemo(owner);
        var ahead = school.after(TUESDAY);
        var broken = ahead.getFirst();
        clock.set(broken.from().toLocalDate().atTime(7, 10), ZoneId.systemDefault());
        school.letIn(visitor, port, broken.visitor());
        assertThat(visitor.open("/visits").text()).contains("With " + broken.host());

        sam.at(port).comeInAs("Sam Whitlock").wide(320).open("/morning");
        assertThat(sam.text()).contains("Nobody is away today");
        markAway(sam, broken.host());
        assertThat(sam.page().locator("h1").innerText()).isEqualTo(broken.host() + " is away today");
        assertThat(sam.text()).contains("Classes without their teacher");
        var named = Set.copyOf(sam.page().locator(".change .name").allInnerTexts());
        assertThat(named).contains(broken.visitor());
        isWellMade(sam);

        var untouched = untouched(ahead, named);
        school.letIn(other, port, untouched.visitor());
        var pageBefore = other.open("/visits").text();
        var before = school.days();
        sam.page().locator("form[action='/repairs'] button").click();
        assertThat(sam.text()).contains("Their pages say so now; nobody else was told anything.");
        school.isHeardByAll();

        var gone = "form[action='/visits/%s/refusal']".formatted(broken.id());
        assertThat(visitor.open("/visits").page().locator(gone).count()).isZero();
        assertThat(other.open("/visits").text()).isEqualTo(pageBefore);
        var changed = new HashSet<>(school.days().entrySet());
        changed.removeAll(before.entrySet());
        assertThat(changed).isNotEmpty().allSatisfy(day -> assertThat(named).contains(day.getKey()));
    }

    private static void markAway(BrowserVisit sam, String name) {
        sam.page().locator("select[name=person]").selectOption(new SelectOption().setLabel(name));
        sam.button("Mark as away").click();
    }

    private static Visit untouched(List<Visit> visits, Set<String> named) {
        return visits.stream()
                .filter(visit -> !named.contains(visit.visitor()))
                .findFirst()
                .orElseThrow();
    }

    private static void isWellMade(BrowserVisit sam) {
        for (var width : new int[] {1440, 320}) {
            sam.wide(width).picture("morning-" + width).fits().isAccessible();
        }
        sam.hasTargetsForThumbs().dark().picture("morning-320-dark").light();
    }
}
