package ajar.site.prose;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown that somebody wrote, ready for a template. Markup inside it is shown as it was typed. Two walls stand behind each other: the
 * renderer escapes, the sanitizer lets through only what is listed; and htmx is told to look away.
 */
public final class Prose implements Content {

    /** Characters; some ten pages. */
    public static final int LENGTH_MAX = 20_000;

    /** Quotes in quotes in lists: deeper is no text any more. */
    private static final int DEPTH_MAX = 12;

    private static final Set<Class<? extends Block>> BLOCKS =
            Set.of(BlockQuote.class, FencedCodeBlock.class, ListBlock.class);

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(BLOCKS)
            .maxOpenBlockParsers(DEPTH_MAX)
            .maxInlineNesting(DEPTH_MAX)
            .build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private final String html;

    private Prose(String html) {
        this.html = html;
    }

    /** @throws IllegalArgumentException beyond {@link #LENGTH_MAX}, which forms have to say in words before */
    public static Prose of(String markdown) {
        if (markdown.length() > LENGTH_MAX) {
            throw new IllegalArgumentException("A text of %d characters.".formatted(markdown.length()));
        }
        return new Prose("<div class=\"prose\" dir=\"auto\" hx-disable>"
                + Sanitizer.clean(RENDERER.render(PARSER.parse(markdown))) + "</div>");
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(html);
    }

    @Override
    public String toString() {
        return html;
    }
}
