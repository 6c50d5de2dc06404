package ajar.mirror.web;

import ajar.mirror.Block;
import ajar.mirror.Period;
import ajar.mirror.Side;
import ajar.mirror.prices.Price;
import ajar.mirror.prices.Prices;
import ajar.site.Me;
import ajar.site.Words;
import ajar.visits.hours.HourPrices;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which hours of a period can be asked about, and what came of the last question. */
@Component
class PriceQuestions {

    private final Prices prices;
    private final HourPrices hours;

    PriceQuestions(Prices prices, HourPrices hours) {
        this.prices = prices;
        this.hours = hours;
    }

    /** Null where no plan was published for any managing hour of the period. */
    MirrorPage.@Nullable Asking of(Me me, Period period, List<Block> blocks, Words words) {
        var last = prices.of(me.schoolId(), me.id(), period).stream()
                .flatMap(price -> block(price, blocks).stream().map(block -> PricePart.of(price, block, me, words)))
                .findFirst();
        var said = new MirrorWords(words);
        var choices = askable(period, blocks).stream()
                .map(block -> new MirrorPage.Choice(
                        block.origin() + ":" + block.id(),
                        words.say(
                                "mirror.price.choice",
                                "day",
                                words.day(block.from().toLocalDate()),
                                "clock",
                                words.clock(block.from().toLocalTime()),
                                "category",
                                said.category(block.category()),
                                "time",
                                said.figure(block.minutes())),
                        false))
                .toList();
        return choices.isEmpty() && last.isEmpty() ? null : new MirrorPage.Asking(choices, last.orElse(null));
    }

    /** Managing hours of days for which a plan was published, the latest first. */
    List<Block> askable(Period period, List<Block> blocks) {
        var dates = hours.asked(period.first(), period.last());
        return blocks.reversed().stream()
                .filter(block -> block.category().side() == Side.MANAGING)
                .filter(block -> block.from().toLocalDate().equals(block.until().toLocalDate()))
                .filter(block ->
                        dates.stream().anyMatch(one -> one.hold(block.from().toLocalDate())))
                .toList();
    }

    /** The hours that a question was about, as long as they are in the mirror. */
    static Optional<Block> block(Price price, List<Block> blocks) {
        return blocks.stream()
                .filter(block ->
                        block.from().equals(price.from()) && block.until().equals(price.until()))
                .findFirst();
    }
}
