package ajar;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.postgres.Owner;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A school in which every name, line, code and reason wants to be script, seen by each of its people without our policy in the way. */
@DemoTest
class HostileSchoolTest {

    private static final int PAGES_MIN = 25;

    /** One page of a kind takes two minutes for all; {@code -Dajar.kinds=3} looks at more. */
    private static final int OF_A_KIND_MAX = Integer.getInteger("ajar.kinds", 1);

    private static final String COUNTS = "window.ran = 0; window.alert = () => { window.ran++; };";

    /** What no template of ours writes: handlers, script, addresses that are script, pictures that do not exist. */
    private static final String PLANTED = """
            () => [...document.querySelectorAll('*')]
                .filter(one => [...one.attributes].some(a => a.name.startsWith('on') || a.name.startsWith('hx-on')
                        || a.name === 'x' && !(one instanceof SVGElement && /^[0-9]/.test(a.value)))
                    || (one.href && String(one.href).startsWith('javascript:'))
                    || (one.action && String(one.action).startsWith('javascript:'))
                    || (one.tagName === 'SCRIPT' && !one.src) || one.matches('img[src=x]'))
                .map(one => one.outerHTML.slice(0, 200)).concat(window.ran > 0 ? [window.ran + ' scripts ran'] : [])
            """;

    private static final String TIMETABLE =
            """
            teacher,class,subject,room,day,period
            <img src=x onerror=alert(1)>,<svg onload=alert(1)>,""" + "\"\"\"><script>alert(1)</script>\",' onfocus=alert(1) x=',1,1\nAO,7a,Physics,,99x,1\n";

    /** Columns with words that some page shows. */
    private static final List<String> SHOWN = List.of(
            "school.school.name",
            "school.person.given_name",
            "school.person.family_name",
            "school.room.code",
            "school.pupil_group.code",
            "school.lesson.subject",
            "school.practice.name",
            "school.calendar_change.reason",
            "school.slot.name",
            "visits.open_lesson.to_see",
            "visits.open_lesson.how_to_enter",
            "visits.cover.to_do",
            "coaching.struggle.words",
            "coaching.entry.words",
            "coaching.entry.dot_name",
            "coaching.card.words",
            "showcase.prompt.sentence",
            "showcase.round.sentence",
            "showcase.answer.filling",
            "showcase.answer.other_filling",
            "showcase.post.title",
            "showcase.post.words",
            "showcase.picture.alt",
            "showcase.reply.words",
            "showcase.thanks.words",
            "showcase.promotion.why",
            "shelf.book.title",
            "shelf.book.authors",
            "shelf.book.stands",
            "shelf.pick.chapter",
            "shelf.pick.why",
            "shelf.idea_tried.line",
            "shelf.thanks.line",
            "shelf.margin.words",
            "shelf.margin.page",
            "shelf.link.name",
            "dots.strength.words",
            "dots.learned.words",
            "focus.common_goal.name",
            "focus.vision.words",
            "focus.item.title",
            "focus.item.words",
            "focus.item.reason",
            "mirror.category.name",
            "mirror.entry.asker",
            "dots.shape_department.department",
            "openness.figure.department",
            "door.space.name",
            "door.space.building",
            "door.floor_plan.building",
            "door.change.line",
            "door.routine.line",
            "door.today_line.line",
            "door.setting.work_line",
            "door.setting.social_line",
            "door.setting.quiet_line");

    private static final Set<String> FILLED = new TreeSet<>();

    @LocalServerPort
    int port;

    @Autowired
    Owner owner;

    @Autowired
    SealedTexts sealed;

    @Autowired
    SettableClock clock;

    /** The control: planted by hand, each kind is noticed. */
    @Test
    void wouldFailWhereOneIsWrittenAsItIs(BrowserVisit visit) {
        visit.withoutPolicy().at(port).page().addInitScript(COUNTS);
        for (var text : List.of(
                "<img src=x onerror=alert(1)>", "<p hx-on:click=alert(1)>", "<a href=javascript:alert(1)>a</a>")) {
            visit.open("/sign-in");
            assertThat(planted(visit)).isEmpty();
            visit.page().evaluate("text => { document.querySelector('main').innerHTML += text; }", text);
            visit.page().waitForTimeout(100);
            assertThat(planted(visit)).as(text).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TEACHER", "COACH", "ORGANISER", "LEADER", "STEWARD"})
    void runsNoScript(String role, BrowserVisit visit) {
        clock.set(Instant.parse("2026-09-07T09:31:00Z"));
        fillOnce();
        visit.withoutPolicy().at(port).page().addInitScript(COUNTS);
        // Looks are not looked at here, and the walk is long.
        visit.page().route("**/*.{css,woff2}", Route::abort);
        visit.open("/")
                .page()
                .locator("form:has-text('" + wordFor(role) + "') button")
                .first()
                .click();
        visit.page().waitForURL(url -> !url.endsWith(port + "/"));
        var from = new ArrayList<>(List.of("/", "/more"));
        if (role.equals("STEWARD")) {
            from.add(broughtTimetable(visit));
        }
        walk(visit, from);
    }

    /** All roles see the same school. */
    private void fillOnce() {
        if (!FILLED.isEmpty()) {
            return;
        }
        FILLED.addAll(new HostileRows(owner).fill());
        FILLED.addAll(sealed.fill(HostileRows.TEXTS));
        assertThat(FILLED).containsAll(SHOWN);
    }

    private void walk(BrowserVisit visit, List<String> from) {
        var wrong = new ArrayList<String>();
        var pages = new ArrayList<String>();
        new Walk(visit, from, OF_A_KIND_MAX).each((address, kind) -> {
            pages.add(address);
            planted(visit).forEach(one -> wrong.add(address + " holds " + one));
        });
        assertThat(wrong).isEmpty();
        assertThat(pages).hasSizeGreaterThanOrEqualTo(PAGES_MIN);
    }

    private String broughtTimetable(BrowserVisit visit) {
        var file = new FilePayload(
                "<img src=x onerror=alert(1)>.csv", "text/csv", TIMETABLE.getBytes(StandardCharsets.UTF_8));
        visit.open("/import").page().locator("input[type=file]").setInputFiles(file);
        visit.page().locator("main form:has(input[type=file]) button").first().click();
        visit.page().waitForURL(url -> !url.endsWith("/import"));
        return visit.page().url().replaceAll("https?://[^/]*", "");
    }

    private static String wordFor(String role) {
        return switch (role) {
            case "TEACHER" -> "Your day, and doors";
            case "COACH" -> "visits to talk over";
            case "ORGANISER" -> "a bad morning";
            case "LEADER" -> "How open the school is";
            default -> "Timetable, people, rules";
        };
    }

    private static List<?> planted(BrowserVisit visit) {
        return (List<?>) visit.page().evaluate(PLANTED);
    }
}
