package ajar.site.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ajar.BrowserVisit;
import ajar.DemoTest;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Somebody opens the first page while the demo's school is still being made. */
@DemoTest
class DemoBeingMadeTest {

    private static final double PATIENCE_MILLIS = 30_000;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext ajar;

    @AfterEach
    void isReady() {
        AvailabilityChangeEvent.publish(ajar, ReadinessState.ACCEPTING_TRAFFIC);
    }

    @Test
    void isSaidAndThePageLooksAgainByItself(BrowserVisit guest) {
        AvailabilityChangeEvent.publish(ajar, ReadinessState.REFUSING_TRAFFIC);
        guest.at(port).withoutScript().open("/");
        assertThat(guest.page().getByRole(AriaRole.STATUS)).containsText("A school is being made up");
        assertThat(guest.page().locator(".guest")).hasCount(0);
        isReady();
        assertThat(guest.page().locator(".guest"))
                .hasCount(5, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE_MILLIS));
    }

    /** Stopped first: a page that goes on to itself every two seconds cannot be looked at closely. */
    @Test
    void isSaidOnAPageThatIsWellMade(BrowserVisit guest) {
        AvailabilityChangeEvent.publish(ajar, ReadinessState.REFUSING_TRAFFIC);
        guest.at(port).open("/").page().evaluate("window.stop()");
        guest.isAccessible().fits().hasTargetsForThumbs().pictures("demo-being-made");
    }
}
