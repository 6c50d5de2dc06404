package ajar;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** One person's browser for one test: own cookies, 390 px wide until told otherwise. Errors on the page fail the test. */
public final class BrowserVisit implements AutoCloseable {

    /** The narrowest phone, a tablet, a desk. */
    public static final List<Integer> WIDTHS = List.of(320, 768, 1440);

    private static final Path PICTURES = Path.of("target/pictures");
    private static final boolean LOOKED_AT = Boolean.getBoolean("ajar.pictures");
    private static final int HEIGHT = 900;
    private static final String AXE = axe();
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final Browser browser;
    private final List<String> errors = new ArrayList<>();
    private BrowserContext context;
    private Page page;
    private String root = "";
    private boolean scripted = true;

    BrowserVisit(Browser browser) {
        this.browser = browser;
        this.context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(390, HEIGHT).setReducedMotion(ReducedMotion.REDUCE));
        this.page = listened(context.newPage());
    }

    /** The application's port; call it first. */
    public BrowserVisit at(int port) {
        root = "http://localhost:" + port;
        return this;
    }

    /** In another language, {@code en-XB} for a mirrored page; forgets the session. */
    public BrowserVisit reading(String language) {
        context.close();
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(390, HEIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale(language)
                .setExtraHTTPHeaders(Map.of("Accept-Language", language)));
        page = listened(context.newPage());
        return this;
    }

    /** Without the policy that forbids inline script, so that only escaping stands in its way; forgets the session. */
    public BrowserVisit withoutPolicy() {
        context.close();
        context = browser.newContext(new Browser.NewContextOptions()
                .setReducedMotion(ReducedMotion.REDUCE)
                .setBypassCSP(true));
        page = listened(context.newPage());
        return this;
    }

    /**
     * In a browser that runs no script; forgets the session. No timer runs in it either, so Playwright tries nothing twice:
     * {@link #loaded} before each press.
     */
    public BrowserVisit withoutScript() {
        context.close();
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(390, HEIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(false));
        scripted = false;
        page = listened(context.newPage());
        return this;
    }

    /** The same person in another language, from the next page on. */
    public BrowserVisit nowReading(String language) {
        page.setExtraHTTPHeaders(Map.of("Accept-Language", language));
        return this;
    }

    public BrowserVisit open(String path) {
        page.navigate(root + path);
        return this;
    }

    /** Through the demo's door on the first page. */
    public BrowserVisit comeInAs(String name) {
        open("/");
        button(name).click();
        page.waitForURL(url -> !url.equals(root + "/"));
        return this;
    }

    /** With its pictures, which may move what stands below them. */
    public BrowserVisit loaded() {
        page.waitForLoadState(LoadState.LOAD);
        return this;
    }

    public BrowserVisit wide(int pixels) {
        page.setViewportSize(pixels, HEIGHT);
        return this;
    }

    public BrowserVisit dark() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        return this;
    }

    public BrowserVisit light() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return this;
    }

    public Locator button(String words) {
        return still().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first();
    }

    public Locator link(String words) {
        return still().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first();
    }

    /** What is to be read on the page, without its frame. */
    public String text() {
        return page.locator("main").innerText();
    }

    /** How many sheets of paper the page takes, of the size it asks for, or else A4. */
    public int pagesPrinted() {
        var pdf = onPaper(() -> page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true)));
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        return text.split("/Type /Page\\b(?!s)", -1).length - 1;
    }

    /** What is found on the page while it looks as it does on paper. */
    public <T> T onPaper(Supplier<T> found) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var what = found.get();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return what;
    }

    /** For what this class has no word for. */
    public Page page() {
        return page;
    }

    /** Fails where axe finds a fault against WCAG 2.2 AA on the page as it stands. */
    public BrowserVisit isAccessible() {
        unrolled();
        page.evaluate(AXE);
        var faults = page.evaluate("""
                async rules => (await axe.run(document, {runOnly: rules, resultTypes: ['violations']})).violations
                    .flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help} at ${node.target} ${node.html}`))
                """, RULES);
        page.setViewportSize(page.viewportSize().width, HEIGHT);
        assertThat((List<?>) faults).as(page.url()).isEmpty();
        return this;
    }

    /** Fails where text is too pale; after {@link #isAccessible} on the same page, which brings axe in. */
    public BrowserVisit isLegible() {
        var faults = page.evaluate("""
                async () => (await axe.run(document, {runOnly: ['color-contrast']})).violations
                    .flatMap(rule => rule.nodes.map(node => node.target + ' ' + node.failureSummary))
                """);
        assertThat((List<?>) faults).as("too pale at " + page.url()).isEmpty();
        return this;
    }

    /** The page as it stands, for a script from the right. */
    public BrowserVisit mirrored() {
        page.evaluate("document.documentElement.dir = 'rtl'");
        return this;
    }

    /** The page as it stands, with text of twice the size. */
    public BrowserVisit magnified() {
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        return this;
    }

    /** Fails where the page can be scrolled sideways. */
    public BrowserVisit fits() {
        var over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) over).intValue())
                .as("pixels too wide at " + page.url())
                .isLessThanOrEqualTo(0);
        return this;
    }

    /** Fails where something to press is less than 44 px high, or 24 px inside running text. */
    public BrowserVisit hasTargetsForThumbs() {
        var small = page.evaluate("""
                () => [...document.querySelectorAll('a[href], button, select, summary, input:not([type=hidden]), label:has(input)')]
                    .filter(e => e.checkVisibility({visibilityProperty: true, opacityProperty: true}) && !e.closest('label:has(input)') | e.matches('label'))
                    .filter(e => !e.classList.contains('skip') && getComputedStyle(e).display !== 'inline')
                    .filter(e => e.getBoundingClientRect().height > 0 && e.getBoundingClientRect().height < 43.5)
                    .map(e => e.outerHTML.slice(0, 120) + ' ' + e.getBoundingClientRect().height)
                """);
        assertThat((List<?>) small).as("targets under 44 px at " + page.url()).isEmpty();
        return this;
    }

    /** Checks that the page fits at each of the {@link #WIDTHS}, and takes its {@link #picture} there, light and dark. */
    public BrowserVisit pictures(String name) {
        for (var width : WIDTHS) {
            wide(width).light().picture("%s-%d-light".formatted(name, width)).fits();
            if (LOOKED_AT) {
                dark().picture("%s-%d-dark".formatted(name, width));
            }
        }
        return light();
    }

    /** The whole page as it stands, into {@code target/pictures}; where nobody will look, none is taken. */
    public BrowserVisit picture(String name) {
        if (!LOOKED_AT) {
            return this;
        }
        unrolled();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        page.setViewportSize(page.viewportSize().width, HEIGHT);
        return this;
    }

    /** As high as the page, so that what sticks to the screen's edge stands where a long screen would show it. */
    private void unrolled() {
        var height = (Number) page.evaluate("document.documentElement.scrollHeight");
        page.setViewportSize(page.viewportSize().width, Math.max(HEIGHT, height.intValue()));
    }

    /** Asked directly: the library's own way opens another page for each look, and takes five times as long. */
    private static String axe() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where no script runs, a press that meets something else on its way is not tried again. */
    private Page still() {
        return scripted ? page : loaded().page;
    }

    private Page listened(Page opened) {
        opened.onPageError(errors::add);
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
                errors.add(message.text());
            }
        });
        return opened;
    }

    @Override
    public void close() {
        context.close();
        assertThat(errors).as("errors on the page").isEmpty();
    }
}
