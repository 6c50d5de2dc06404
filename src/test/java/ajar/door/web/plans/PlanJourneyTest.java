package ajar.door.web.plans;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.BrowserVisit;
import ajar.DemoTest;
import ajar.SettableClock;
import ajar.postgres.Owner;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A picture of a floor: brought, pressed on, read in the hall, and taken away. */
@DemoTest
class PlanJourneyTest {

    private static final String UPSTAIRS = "Main, floor 2";

    @LocalServerPort
    int port;

    @Autowired
    Owner owner;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void inTheSecondLesson() {
        clock.set(Instant.parse("2026-09-07T09:31:00Z"));
    }

    @Test
    void isBroughtAndPressedWithoutAScript(BrowserVisit visit) throws IOException {
        visit.at(port).withoutScript().comeInAs("Pat Nowak").open("/spaces/plans");
        bring(visit, "plan.png", png(1600, 800));
        assertThat(visit.text()).contains("The map shows it. Now say where its spaces are.");
        visit.page().locator("[name=space]").first().selectOption("Room 15");
        visit.loaded().page().locator("input[type=image]").click(new Locator.ClickOptions().setPosition(200, 100));
        assertThat(visit.text()).contains("It has a pin there.", "250 from the left, 250 from the top");
        visit.page().locator("[name=across]").press("Enter");
        assertThat(visit.text()).contains("Press on the picture where the space is");
        visit.page().locator("[name=space]").first().selectOption("Room 16");
        visit.page().locator("[name=across]").fill("900");
        visit.page().locator("[name=down]").fill("40");
        visit.page().locator("[name=down]").press("Enter");
        assertThat(visit.text()).contains("900 from the left, 40 from the top");
        visit.button("Remove the picture and its pins").click();
        assertThat(visit.text()).contains("The map draws squares again.").doesNotContain(UPSTAIRS + " 2 of");
    }

    @Test
    void isRefusedInWordsAndNothingIsKept(BrowserVisit visit) throws IOException {
        visit.at(port).comeInAs("Pat Nowak");
        var before = kept();
        for (var file :
                List.of("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "%PDF-1.7", "RIFFxxxxWEBP")) {
            visit.open("/spaces/plans");
            bring(visit, "plan.png", file.getBytes(UTF_8));
            assertThat(visit.text()).as(file).contains("Ajar could not read that picture.", "Nothing was changed.");
        }
        visit.open("/spaces/plans");
        bring(visit, "bomb.png", png(6_000, 6_000));
        assertThat(visit.text()).contains("That picture is too large", "Nothing was changed.");
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void saysWhatEachSpaceIsToWhoeverReadsEitherWay(BrowserVisit visit) {
        visit.at(port).comeInAs("Pat Nowak").open("/spaces/plans");
        visit.link("Main, floor 1").click();
        visit.pictures("plan-of-floor").isAccessible().hasTargetsForThumbs();
        visit.open("/map").pictures("map-with-pins").isAccessible();
        var library = visit.page().locator("a.pin[aria-label='Library: Quiet']");
        assertThat(library.boundingBox().width).isGreaterThanOrEqualTo(24);
        var place = place(library);
        visit.mirrored();
        assertThat(place(library)).as("the picture is not mirrored").isEqualTo(place);
        library.click();
        assertThat(visit.page().locator(".floor-item:target").innerText()).contains("Library", "Quiet");
    }

    /** Hundredths of the picture's width. */
    private static long place(Locator pin) {
        var picture = pin.page().locator(".floor-picture").first().boundingBox();
        var box = pin.locator("path").boundingBox();
        return Math.round(100 * (box.x + box.width / 2 - picture.x) / picture.width);
    }

    private static void bring(BrowserVisit visit, String name, byte[] file) {
        visit.page().locator("[name=of]").selectOption(UPSTAIRS);
        visit.page().locator("[name=picture]").setInputFiles(new FilePayload(name, "image/png", file));
        visit.button("Show it").click();
    }

    private static byte[] png(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", bytes);
        return bytes.toByteArray();
    }

    private String kept() {
        return owner.db()
                .sql("select string_agg(mark || floor, ',' order by id) from door.floor_plan")
                .query(String.class)
                .single();
    }
}
