package ajar.mirror.web;

import ajar.mirror.Balance;
import ajar.mirror.Block;
import ajar.mirror.Block.Origin;
import ajar.mirror.Category;
import ajar.mirror.Period;
import ajar.mirror.Side;
import ajar.site.Words;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How hours are said. */
final class MirrorWords {

    private static final int HOUR = 60;

    private final Words words;

    MirrorWords(Words words) {
        this.words = words;
    }

    /** "9 hours 40". */
    String time(int minutes) {
        if (minutes < HOUR) {
            return words.say("mirror.minutes", "m", minutes);
        }
        return minutes % HOUR == 0
                ? words.say("mirror.hours", "h", minutes / HOUR)
                : words.say("mirror.hours-minutes", "h", minutes / HOUR, "m", minutes % HOUR);
    }

    /** "9 h 40". */
    String figure(int minutes) {
        return words.say("mirror.figure", "h", minutes / HOUR, "m", minutes % HOUR);
    }

    String category(Category category) {
        return category.isReady()
                ? words.say("mirror.category." + category.key())
                : Objects.requireNonNull(category.name());
    }

    /** As it is said in the midst of a sentence. */
    String thing(Category category) {
        return category.isReady()
                ? words.say("mirror.thing." + category.key())
                : Objects.requireNonNull(category.name());
    }

    String side(Side side) {
        return words.say("mirror.side." + side.word());
    }

    /** "4 to 10 May". */
    String days(Period period) {
        return period.by() == Period.By.MONTH
                ? words.say("mirror.month", "date", period.first())
                : words.days(period.first(), period.last());
    }

    /** @param name whose hours they are, or null for one's own */
    String sentence(Balance balance, @Nullable String name) {
        int led = balance.minutes(Side.LEADING);
        int managed = balance.minutes(Side.MANAGING);
        var whose = name == null ? "you" : "other";
        var who = name == null ? "" : name;
        if (led + managed == 0) {
            return words.say("mirror.sentence.nothing", "whose", whose, "name", who);
        } else if (led == 0) {
            return words.say("mirror.sentence.managing", "whose", whose, "name", who, "all", time(managed));
        } else if (managed == 0) {
            return words.say("mirror.sentence.leading", "whose", whose, "name", who, "all", time(led));
        }
        return words.say(
                "mirror.sentence.both",
                "whose",
                whose,
                "name",
                who,
                "led",
                time(led),
                "all",
                whole(led, led + managed));
    }

    /** The whole as it is said after a part of it: "31" after "9 hours 40", "30 hours 50" where it is no round number. */
    String whole(int part, int all) {
        return all % HOUR == 0 && part >= HOUR ? words.say("mirror.bare-hours", "h", all / HOUR) : time(all);
    }

    /** Where hours of one category come from: who asked, or what filled them in. */
    String origin(List<Block> blocks) {
        var said = new TreeSet<String>();
        blocks.forEach(block -> said.add(origin(block)));
        return said.size() == 1 ? said.first() : words.say("mirror.origin.various");
    }

    String origin(Block block) {
        if (block.origin() == Origin.ENTERED) {
            return block.asker().isEmpty() ? words.say("mirror.origin.own") : block.asker();
        }
        return words.say(block.origin() == Origin.CONVERSATION ? "mirror.origin.times" : "mirror.origin.plan");
    }

    /** "10:20 to 11:10". */
    String clock(Block block) {
        return words.say(
                "mirror.clock",
                "from",
                words.clock(block.from().toLocalTime()),
                "until",
                words.clock(block.until().toLocalTime()));
    }
}
