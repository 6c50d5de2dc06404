package ajar.showcase.feeds;

import ajar.showcase.streams.Teaser;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Writes a feed as RFC 4287 has it: titles, names, first words as plain text. No markup of anybody's goes out. */
public final class Atom {

    private static final String ENTRY = """
              <entry>
                <id>urn:uuid:%s</id>
                <title>%s</title>
                <author><name>%s</name></author>
                <published>%s</published>
                <updated>%s</updated>
                <link href="%s"/>
                <summary type="text">%s</summary>
              </entry>
            """;
    private static final String FEED = """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom">
              <id>urn:uuid:%s</id>
              <title>%s</title>
              <updated>%s</updated>
            %s</feed>
            """;

    private Atom() {}

    /** @param root where the installation is reached, without a slash at the end */
    public static String of(String root, String title, UUID id, List<Teaser> posts) {
        var entries = new StringBuilder();
        for (var post : posts) {
            entries.append(entry(root, post));
        }
        var updated = posts.stream().map(Teaser::publishedAt).findFirst().orElse(Instant.EPOCH);
        return FEED.formatted(id, text(title), updated, entries);
    }

    private static String entry(String root, Teaser post) {
        return ENTRY.formatted(
                post.id().value(),
                text(post.title()),
                text(post.authorName()),
                post.publishedAt(),
                post.publishedAt(),
                text(root + "/posts/" + post.id().value()),
                text(post.begins()));
    }

    /** What XML 1.0 has no place for is left out. */
    private static String text(String words) {
        var safe = new StringBuilder();
        words.codePoints().forEach(sign -> {
            switch (sign) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    if (isAllowed(sign)) {
                        safe.appendCodePoint(sign);
                    }
                }
            }
        });
        return safe.toString();
    }

    private static boolean isAllowed(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || sign >= ' ' && sign <= 0xD7FF
                || sign >= 0xE000 && sign <= 0xFFFD
                || sign >= 0x10000 && sign <= 0x10FFFF;
    }
}
