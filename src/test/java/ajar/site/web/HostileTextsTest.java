package ajar.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import ajar.BrowserTest;
import ajar.BrowserVisit;
import ajar.HostileVisit;
import ajar.site.entry.SiteAlone;
import ajar.site.prose.Hostile;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people write, in a real browser: once as we show it, once with the sanitizer alone, each with our policy and without. */
@BrowserTest
@SpringBootTest(classes = SiteAlone.class, webEnvironment = RANDOM_PORT, properties = "ajar.demo=true")
class HostileTextsTest {

    private static final int TEXTS_MIN = 300;

    /** What is on no list, after the browser has read the markup and read it once more, as editors and htmx make it do. */
    private static final String STRANGE = """
            () => {
                const elements = ['P', 'BR', 'EM', 'STRONG', 'UL', 'OL', 'LI', 'BLOCKQUOTE', 'PRE', 'CODE', 'A', 'IMG'];
                const attributes = ['href', 'rel', 'src', 'alt', 'start'];
                const strange = [];
                for (const section of document.querySelectorAll('section.hostile')) {
                    for (let time = 0; time < 2; time++) {
                        const root = section.querySelector(':scope > .prose[hx-disable]') ?? section;
                        for (const element of root.querySelectorAll('*')) {
                            const names = [...element.attributes].map(one => one.name);
                            const link = element.protocol;
                            if (!elements.includes(element.tagName) || names.some(name => !attributes.includes(name))
                                || (link && !['https:', 'http:', 'mailto:'].includes(link))
                                || (element.tagName === 'A' && element.hasAttribute('href') && !element.relList.contains('noopener'))) {
                                strange.push(element.outerHTML);
                            }
                        }
                        section.innerHTML = section.innerHTML;
                    }
                }
                return strange;
            }
            """;

    /** Each by itself, or the first that opens a comment would hide the others. */
    private static final String RAW = """
            () => {
                for (const section of document.querySelectorAll('section.hostile')) {
                    section.replaceChildren(document.createRange().createContextualFragment(section.textContent));
                }
                htmx.process(document.body);
            }
            """;

    @LocalServerPort
    int port;

    private HostileVisit visit(BrowserVisit browser, boolean withPolicy) {
        var visit =
                new HostileVisit(Objects.requireNonNull(browser.page().context().browser()), port, withPolicy);
        visit.open("/");
        visit.page().getByText("Cleo Haddad").first().click();
        visit.page().waitForURL(url -> !url.endsWith(port + "/"));
        return visit;
    }

    @ParameterizedTest
    @CsvSource({"prose,true", "prose,false", "sanitized,true", "sanitized,false"})
    void runNothingAndLoadNothing(String how, boolean withPolicy, BrowserVisit browser) {
        try (var visit = visit(browser, withPolicy)) {
            visit.open("/hostile-texts/" + how).touchEverything();
            assertThat(visit.page().locator("section.hostile").count())
                    .isEqualTo(Hostile.texts().size())
                    .isGreaterThanOrEqualTo(TEXTS_MIN);
            assertThat((List<?>) visit.page().evaluate(STRANGE)).isEmpty();
            visit.touchEverything();
            assertThat(visit.ran()).isZero();
            assertThat(visit.elsewhere()).isEmpty();
            assertThat(visit.page().url()).endsWith("/hostile-texts/" + how);
        }
    }

    /** The control: the same texts with nothing in between do run, and do load from elsewhere. */
    @Test
    void runWhereNothingStandsInBetween(BrowserVisit browser) {
        try (var visit = visit(browser, false)) {
            visit.open("/hostile-texts/typed").page().evaluate(RAW);
            visit.touchEverything();
            assertThat(visit.ran()).isGreaterThan(100);
            assertThat(visit.elsewhere()).hasSizeGreaterThan(9);
        }
    }

    /** The control of what is not to stand on a page: raw, it does. */
    @Test
    void areStrangeWhereNothingStandsInBetween(BrowserVisit browser) {
        try (var visit = visit(browser, false)) {
            visit.open("/hostile-texts/typed").page().evaluate(RAW);
            assertThat((List<?>) visit.page().evaluate(STRANGE)).hasSizeGreaterThan(300);
        }
    }

    /** The second wall by itself: even raw, our policy lets nothing run and nothing be fetched from elsewhere. */
    @Test
    void runNothingUnderOurPolicyEvenRaw(BrowserVisit browser) {
        try (var visit = visit(browser, true)) {
            visit.open("/hostile-texts/typed").page().evaluate(RAW);
            visit.touchEverything();
            assertThat(visit.ran()).isZero();
        }
    }
}
