package ajar;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What keeps people from using a page. */
public final class Barriers {

    private Barriers() {}

    /** The rules of axe that a page breaks, each with the elements that break it; empty is the only good answer. */
    public static List<String> on(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> "%s: %s %s"
                                .formatted(
                                        rule.getId(),
                                        rule.getHelp(),
                                        rule.getNodes().stream()
                                                .map(node -> node.getHtml())
                                                .toList()))
                        .toList();
    }
}
