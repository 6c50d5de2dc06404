package ajar.site.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import ajar.BrowserTest;
import ajar.BrowserVisit;
import ajar.site.entry.SiteAlone;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
@SpringBootTest(classes = SiteAlone.class, webEnvironment = RANDOM_PORT, properties = "ajar.demo=true")
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

    @Test
    void letsKeyboardsSkipToThePage(BrowserVisit visit) {
        var page = visit.at(port).comeInAs("Cleo Haddad").wide(1440).page();
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("content");
    }

    @Test
    void printsTheBoardOnOnePage(BrowserVisit visit) throws Exception {
        var page = visit.at(port).comeInAs("Cleo Haddad").open("/gallery/doors").page();
        var file = Path.of("target/pictures/doors.pdf");
        page.pdf(new Page.PdfOptions().setPath(file).setPreferCSSPageSize(true).setPrintBackground(true));
        var pages = Pattern.compile("/Type\\s*/Page\\b")
                .matcher(Files.readString(file, ISO_8859_1))
                .results()
                .count();
        assertThat(pages).isEqualTo(1);
    }
}
