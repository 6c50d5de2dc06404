package ajar.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import ajar.site.entry.Caller;
import ajar.site.entry.SiteAlone;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(classes = SiteAlone.class, webEnvironment = RANDOM_PORT, properties = "ajar.demo=true")
class MishapsTest {

    private static final Pattern NUMBER = Pattern.compile("this number: ([0-9a-f]{8})");

    @LocalServerPort
    int port;

    Caller caller;

    @BeforeEach
    void open() {
        caller = new Caller(port).comeInAs(SiteAlone.CLEO);
    }

    @AfterEach
    void close() {
        caller.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/trouble/broken, IllegalStateException: a secret",
        "/trouble/template, ClassCastException",
        "/trouble/filter, IllegalStateException: a secret",
    })
    void areLoggedOnceWithTheNumberOnThePage(String path, String trouble, CapturedOutput output) {
        var answer = caller.get(path);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("secret", "Exception", "Whole.");
        var number = NUMBER.matcher(answer.body());
        assertThat(number.find()).isTrue();
        assertThat(output.getAll().split(number.group(1), -1)).hasSize(2);
        assertThat(output.getAll().split(trouble, -1)).hasSize(2);
        assertThat(answer.headers().firstValue("Ajar-Mishap")).contains(number.group(1));
    }

    @Test
    void tellTheirNumberAlsoWhereAFragmentWasAskedFor(CapturedOutput output) {
        var answer = caller.get("/trouble/fragment", "HX-Request", "true");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(output.getAll())
                .contains(answer.headers().firstValue("Ajar-Mishap").orElseThrow());
    }

    @Test
    void tellNobodyWhetherSomethingExists() {
        var foreign = caller.get("/trouble/people/" + SiteAlone.DARA.id().value());
        var random = caller.get("/trouble/people/" + UUID.randomUUID());
        var noId = caller.get("/trouble/people/x");
        var nowhere = caller.get("/nowhere");
        assertThat(foreign.statusCode()).isEqualTo(404);
        for (var other : new java.net.http.HttpResponse<?>[] {random, noId, nowhere}) {
            assertThat(other.statusCode()).isEqualTo(404);
            assertThat(withoutToken(String.valueOf(other.body()))).isEqualTo(withoutToken(foreign.body()));
        }
    }

    @Test
    void sendRefusalsAsFragments() {
        var answer = caller.get("/trouble/refused", "HX-Request", "true");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(answer.body())
                .contains("The last chair has just gone.", "No chair is left.")
                .doesNotContain("<html");
    }

    @Test
    void sayWhatIsMissingFromAForm() {
        var answer = caller.post("/more", "/demo/sign-in", java.util.Map.of());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("nothing has changed");
    }

    /** A scanner sends them; PostgreSQL would refuse the text, and the page would say that we broke something. */
    @ParameterizedTest
    @ValueSource(strings = {"/trouble/form?word=a%00b", "/trouble/form?word=%00", "/trouble/form?wo%01rd=a"})
    void doNotComeOfSignsThatNobodyTypes(String path, CapturedOutput output) {
        var answer = caller.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("nothing has changed");
        assertThat(output.getAll()).doesNotContain("Mishap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a%01b%0D%0A", "%F0%9F%98%80%E2%80%AE"})
    void doNotComeOfSignsThatSomebodyMayPaste(String word) {
        assertThat(caller.get("/trouble/form?word=" + word).statusCode()).isEqualTo(200);
    }

    private static String withoutToken(String page) {
        return page.replaceAll("hx-headers=\"[^\"]*\"", "");
    }
}
