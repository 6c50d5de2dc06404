package ajar.site.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProseTest {

    private static String shown(String markdown) {
        var html = Prose.of(markdown).toString();
        assertThat(html)
                .startsWith("<div class=\"prose\" dir=\"auto\" hx-disable>")
                .endsWith("</div>");
        return html.substring(html.indexOf('>') + 1, html.length() - "</div>".length())
                .strip();
    }

    @Test
    void showsWhatPeopleWrite() {
        assertThat(shown("I *count* to **five**.\n\nThen:\n\n- wait\n- look"))
                .isEqualTo("<p>I <em>count</em> to <strong>five</strong>.</p>\n<p>Then:</p>\n"
                        + "<ul><li>wait</li><li>look</li></ul>");
        assertThat(shown("> as Ada says\n\n`x = 1`")).contains("<blockquote>", "<code>x &#61; 1</code>");
        assertThat(shown("3. third\n4. fourth")).startsWith("<ol start=\"3\">");
    }

    @Test
    void showsMarkupAsItWasTyped() {
        assertThat(shown("a <b>door</b> & 1 < 2")).isEqualTo("<p>a &lt;b&gt;door&lt;/b&gt; &amp; 1 &lt; 2</p>");
        assertThat(shown("# no heading")).isEqualTo("<p># no heading</p>");
    }

    @Test
    void leadsOutWithoutSayingWhereFrom() {
        assertThat(shown("[door](https://school.example/a?b=1)"))
                .contains("href=\"https://school.example/a?b&#61;1\"", "rel=\"nofollow noopener noreferrer\"");
        assertThat(shown("[mail](mailto:ada@hawthorn.example)")).contains("href=\"mailto:ada&#64;hawthorn.example\"");
        assertThat(shown("[door](javascript:alert\\(1\\))")).isEqualTo("<p>door</p>");
    }

    @Test
    void showsOwnPicturesOnly() {
        assertThat(shown("![a door](/icons/ajar.svg)"))
                .isEqualTo("<p><img src=\"/icons/ajar.svg\" alt=\"a door\" /></p>");
        assertThat(shown("![a door](https://evil.example/p.png)")).doesNotContain("evil");
        assertThat(shown("![a door](//evil.example/p.png)")).doesNotContain("evil");
        assertThat(shown("![a door](/sign-out)")).doesNotContain("sign-out");
    }

    @Test
    void endsSomewhere() {
        assertThatThrownBy(() -> Prose.of("a".repeat(Prose.LENGTH_MAX + 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(shown(">".repeat(Prose.LENGTH_MAX)).split("<blockquote>", -1))
                .hasSizeLessThan(20);
        assertThat(shown("*a_".repeat(Prose.LENGTH_MAX / 3)).split("<em>", -1)).hasSizeLessThan(20_000);
        assertThat(shown("[".repeat(Prose.LENGTH_MAX))).startsWith("<p>[");
    }
}
