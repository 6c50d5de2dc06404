package ajar.site.prose;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Lets through what is on its lists and drops all else, whoever made the markup. No name that htmx or a style sheet listens to is on them. */
final class Sanitizer {

    /** One of our own pictures: below our own root, no other host, nothing asked of a page. */
    private static final Pattern OWN_PICTURE = Pattern.compile("/(?!/)[A-Za-z0-9/_-]+\\.(png|jpg|webp|svg)");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "pre", "code", "a", "img")
            .allowUrlProtocols("https", "http", "mailto")
            .allowAttributes("href")
            .matching(address -> !address.isBlank())
            .onElements("a")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .allowAttributes("src")
            .matching(OWN_PICTURE)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .toFactory();

    private Sanitizer() {}

    static String clean(String html) {
        return POLICY.sanitize(html);
    }
}
