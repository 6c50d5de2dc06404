package ajar.mirror.web;

import ajar.mirror.Block;
import ajar.mirror.prices.Price;
import ajar.mirror.prices.PriceState;
import ajar.site.Me;
import ajar.site.Words;
import ajar.visits.hours.HourPrice;
import java.time.Duration;
import java.util.Objects;

/**
 * What a managing hour cost, or how far the question is.
 *
 * @param sentence one sentence
 * @param asked of which plan, and what it serves
 * @param percent how much of the work is done
 */
record PricePart(String id, boolean open, int percent, String sentence, String asked) {

    static PricePart of(Price price, Block block, Me me, Words words) {
        var what = what(price, block, words);
        var found = price.found();
        var id = price.id().value().toString();
        if (price.isOpen()) {
            return new PricePart(
                    id, true, (int) (100 * price.share()), words.say("mirror.price.open", "what", what), "");
        } else if (price.state() != PriceState.DONE || found == null) {
            return new PricePart(id, false, 0, words.say("mirror.price." + price.state(), "what", what), "");
        }
        return new PricePart(id, false, 100, sentence(what, found, words), asked(found, me, words));
    }

    /** "Tuesday’s testing, 2 hours for the office". */
    private static String what(Price price, Block block, Words words) {
        var said = new MirrorWords(words);
        var day = words.weekday(price.from().toLocalDate());
        var thing = said.thing(block.category());
        var time = said.time((int) Duration.between(price.from(), price.until()).toMinutes());
        return block.asker().isEmpty()
                ? words.say("mirror.price.what", "day", day, "thing", thing, "time", time)
                : words.say("mirror.price.what-for", "day", day, "thing", thing, "time", time, "asker", block.asker());
    }

    private static String sentence(String what, HourPrice found, Words words) {
        if (found.atMost() == 0) {
            return words.say("mirror.price.nothing", "what", what);
        } else if (found.isProven()) {
            return words.say("mirror.price.exactly", "what", what, "n", found.about());
        }
        return found.about() == 0
                ? words.say("mirror.price.none-found", "what", what, "most", found.atMost())
                : words.say(
                        "mirror.price.about",
                        "what",
                        what,
                        "n",
                        found.about(),
                        "least",
                        found.atLeast(),
                        "most",
                        found.atMost());
    }

    private static String asked(HourPrice found, Me me, Words words) {
        var published =
                Objects.requireNonNull(found.publishedAt()).atZone(me.zone()).toLocalDate();
        return words.say(
                "mirror.price.asked",
                "days",
                words.days(found.first(), found.last()),
                "published",
                words.date(published),
                "asked",
                found.asked(),
                "served",
                found.served(),
                "freed",
                found.freedServed(),
                "bound",
                found.freedBound());
    }
}
