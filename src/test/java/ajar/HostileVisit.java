package ajar;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;

/**
 * A browser that counts scripts that somebody else's text runs, and requests to elsewhere; the latter are counted and not made.
 * Without our policy it shows what the escaping alone is worth.
 */
public final class HostileVisit implements AutoCloseable {

    /** Presses, points at and types into everything, as a reader might, without following links. */
    private static final String TOUCH_EVERYTHING = """
            () => {
                const kinds = ['click', 'mouseover', 'mouseenter', 'focus', 'blur', 'pointerover', 'pointerdown', 'keydown', 'input',
                    'change', 'submit', 'load', 'error', 'toggle', 'wheel', 'animationstart', 'drag', 'copy', 'paste'];
                const stay = event => event.preventDefault();
                document.addEventListener('click', stay, true);
                document.addEventListener('submit', stay, true);
                for (const element of document.querySelectorAll('body *')) {
                    for (const kind of kinds) element.dispatchEvent(new Event(kind, {cancelable: true}));
                }
            }
            """;

    private final BrowserContext context;
    private final Page page;
    private final List<String> elsewhere = new ArrayList<>();
    private final String root;

    public HostileVisit(Browser browser, int port, boolean withPolicy) {
        root = "http://localhost:" + port;
        context = browser.newContext(new Browser.NewContextOptions().setBypassCSP(!withPolicy));
        context.addInitScript(
                "window.ran = []; window.alert = window.msgbox = what => { window.top.ran.push(String(what)); };");
        context.route(url -> !url.startsWith(root + "/"), route -> {
            elsewhere.add(route.request().url());
            // An answer without content, so that the page stays even where the text would lead away.
            route.fulfill(new Route.FulfillOptions().setStatus(204));
        });
        page = context.newPage();
    }

    public Page page() {
        return page;
    }

    public HostileVisit open(String path) {
        page.navigate(root + path);
        return this;
    }

    public HostileVisit touchEverything() {
        page.evaluate(TOUCH_EVERYTHING);
        page.waitForTimeout(200);
        return this;
    }

    /** How many scripts of the texts ran on the page that is open. */
    public int ran() {
        return ((Number) page.evaluate("window.ran.length")).intValue();
    }

    public List<String> elsewhere() {
        return List.copyOf(elsewhere);
    }

    @Override
    public void close() {
        context.close();
    }
}
