package ajar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ajar.postgres.Owner;
import ajar.site.PseudoWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever comes in, and wherever they go: no word that nobody can translate, nothing too wide, too small, too pale or too heavy. */
@DemoTest
class EveryPageTest {

    /** Kinds of pages that have been looked at closely; once is enough, whoever asked. */
    private static final Set<String> SEEN_CLOSELY = new HashSet<>();

    /** Kinds of which somebody has seen two already. */
    private static final Set<String> SEEN_TWICE = new HashSet<>();

    private static final String ACCENTED = "en-XA";

    /** A walk that stops at the door finds nothing to mend. */
    private static final int PAGES_MIN = 40;

    @LocalServerPort
    int port;

    @Autowired
    Owner owner;

    @Autowired
    SealedTexts sealed;

    @Autowired
    SettableClock clock;

    private PseudoWords known = new PseudoWords(Set.of());

    @BeforeEach
    void inTheSecondLesson() {
        clock.set(Instant.parse("2026-09-07T09:31:00Z"));
    }

    /** The control: what no bundle accented is noticed on a real page, for all that the school wrote itself. */
    @Test
    void wouldFailInPlainEnglish(BrowserVisit visit) {
        visit.at(port).comeInAs("Cleo Haddad").open("/wishes");
        assertThat(new PseudoWords(DataWords.of(owner))
                        .untranslated(visit.page().content()))
                .contains("Make", "wish", "Calendar")
                .doesNotContain("Cleo", "Haddad", "Hawthorn");
    }

    /** The control of the other look: a picture that nobody describes. */
    @Test
    void wouldFailWithAPictureWithoutWords(BrowserVisit visit) {
        visit.at(port).comeInAs("Cleo Haddad").open("/wishes").isAccessible();
        visit.page().evaluate("document.querySelector('main').append(new Image(20, 20))");
        assertThatThrownBy(visit::isAccessible).hasMessageContaining("image-alt");
    }

    @Test
    void isWellMadeForWhoIsNotSignedIn(BrowserVisit visit) {
        visit.at(port).nowReading(ACCENTED);
        areWellMade(
                visit, "nobody", List.of("/", "/sign-in", "/sign-in?directory=refused", "/sign-in/code", "/welcome"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cleo Haddad", "Dara Ortiz", "Sam Whitlock", "Ruth Adeyemi", "Pat Nowak", "Maya Quinn"})
    void isWellMadeFor(String name, BrowserVisit visit) {
        if (name.equals("Maya Quinn")) {
            new AgreedInTheDemo(owner).letIn(visit, port, name);
        } else {
            visit.at(port).comeInAs(name);
        }
        visit.nowReading(ACCENTED);
        areWellMade(visit, name, List.of("/", "/more", "/nowhere", "/doors/" + UUID.randomUUID()));
    }

    /** What people wrote is read again only when something is found: a page that refuses is itself written down. */
    private List<String> untranslated(String page) {
        var found = known.untranslated(page);
        if (!found.isEmpty()) {
            known = new PseudoWords(DataWords.of(owner, sealed));
        }
        return found.isEmpty() ? found : known.untranslated(page);
    }

    private void areWellMade(BrowserVisit visit, String name, List<String> from) {
        var wrong = new ArrayList<String>();
        var pages = new ArrayList<String>();
        visit.wide(320);
        var seen = new HashSet<String>();
        new Walk(visit, from).withFewerOf(SEEN_TWICE).each((address, kind) -> {
            pages.add(address);
            if (!seen.add(kind)) {
                SEEN_TWICE.add(kind);
            }
            var closely = new PageCheck(visit, address, wrong);
            closely.words(untranslated(visit.page().content()));
            closely.fitsThumbs();
            if (SEEN_CLOSELY.add(kind)) {
                closely.allElse();
            }
        });
        assertThat(wrong).as(name).isEmpty();
        assertThat(pages).as(name).hasSizeGreaterThanOrEqualTo(name.equals("nobody") ? from.size() : PAGES_MIN);
    }
}
