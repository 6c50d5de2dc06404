package ajar.site.web;

import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import ajar.BrowserTest;
import ajar.BrowserVisit;
import ajar.site.entry.SiteAlone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
@SpringBootTest(classes = SiteAlone.class, webEnvironment = RANDOM_PORT)
class LookTest {

    @LocalServerPort
    int port;

    @Test
    void drawsTheFirstPage(BrowserVisit visit) {
        visit.at(port).open("/").pictures("first").isAccessible().hasTargetsForThumbs();
    }

    @Test
    void drawsSignInAndMore(BrowserVisit visit) {
        visit.at(port).open("/sign-in").pictures("sign-in").isAccessible().hasTargetsForThumbs();
        visit.comeInAs("Cleo Haddad")
                .open("/more")
                .pictures("more")
                .isAccessible()
                .hasTargetsForThumbs();
    }

    @ParameterizedTest
    @ValueSource(strings = {"doors", "plan", "forms"})
    void drawsEveryPiece(String gallery, BrowserVisit visit) {
        visit.at(port).comeInAs("Sam Whitlock").open("/gallery/" + gallery).pictures(gallery);
        visit.wide(320).isAccessible().hasTargetsForThumbs();
        visit.wide(1440).isAccessible().dark().isAccessible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"doors", "plan"})
    void mirrorsForScriptsFromTheRight(String gallery, BrowserVisit visit) {
        visit.at(port)
                .reading("en-XB")
                .open("/")
                .wide(1440)
                .picture("first-rtl")
                .fits();
        visit.comeInAs("Sam Whitlock")
                .open("/gallery/" + gallery)
                .picture(gallery + "-rtl")
                .fits();
        visit.wide(320).picture(gallery + "-320-rtl").fits();
    }
}
