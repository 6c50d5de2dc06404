package ajar.showcase.streams.web;

import ajar.showcase.pictures.Pictures;
import ajar.showcase.streams.Teaser;
import ajar.site.Me;
import ajar.site.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Says posts in the words of lists. */
@Component
public class TeaserLines {

    private static final Pattern NEXT_ITEM = Pattern.compile("\\n+(?:[-*+]|\\d+\\.) +");
    private static final Pattern MARKUP =
            Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)|[*_`#>]+|^\\s*[-+]\\s", Pattern.MULTILINE);
    private static final int BEGINNING = 170;
    private static final int WEEK = 7;

    private final Clock clock;

    TeaserLines(Clock clock) {
        this.clock = clock;
    }

    public List<TeaserLine> of(List<Teaser> posts, Me me, Words words) {
        return posts.stream().map(post -> line(post, me, words)).toList();
    }

    /** "today", "Monday", "12 May". */
    public String when(Instant at, Me me, Words words) {
        var today = LocalDate.ofInstant(clock.instant(), me.zone());
        var day = LocalDate.ofInstant(at, me.zone());
        if (!day.isBefore(today)) {
            return words.say("showcase-posts.today");
        } else if (day.equals(today.minusDays(1))) {
            return words.say("showcase-posts.yesterday");
        }
        return day.isAfter(today.minusDays(WEEK)) ? words.weekday(day) : words.date(day);
    }

    static TeaserLine.Picture picture(Pictures.Picture picture) {
        var folder = "/pictures/" + picture.id().value();
        return new TeaserLine.Picture(
                folder + "/small.jpg", folder + "/medium.jpg", picture.alt(), picture.width(), picture.height());
    }

    private TeaserLine line(Teaser post, Me me, Words words) {
        var about = new ArrayList<>(post.practices());
        if (post.replies() > 0) {
            about.add(words.say("showcase-posts.replies", "count", post.replies()));
        }
        return new TeaserLine(
                "/posts/" + post.id().value(),
                post.title(),
                post.visited().isEmpty()
                        ? post.authorName()
                        : words.say("showcase-posts.by-after", "author", post.authorName(), "host", post.visited()),
                when(post.publishedAt(), me, words),
                plain(post.begins(), post.title()),
                String.join(" · ", about),
                post.promotedBy().isEmpty() ? "" : words.say("showcase-posts.promoted-by", "coach", post.promotedBy()),
                post.picture().map(TeaserLines::picture).orElse(null));
    }

    /** The first words without markup; nothing where the title says them already. */
    private static String plain(String markdown, String title) {
        var text = MARKUP.matcher(NEXT_ITEM.matcher(markdown.strip()).replaceAll(" – "))
                .replaceAll("$1")
                .replaceAll("\\s+", " ")
                .strip();
        if (text.startsWith(title.replace("…", ""))) {
            text = text.substring(Math.min(text.length(), title.replace("…", "").length()))
                    .strip();
        }
        if (text.codePointCount(0, text.length()) <= BEGINNING) {
            return text;
        }
        var cut = text.substring(0, text.offsetByCodePoints(0, BEGINNING));
        return cut.substring(0, cut.contains(" ") ? cut.lastIndexOf(' ') : cut.length()) + "…";
    }
}
