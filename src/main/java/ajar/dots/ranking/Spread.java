package ajar.dots.ranking;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Nobody is suggested beyond what they offered, and whoever has just said yes rests: so that the same few do not carry all.
 *
 * @param withoutOffer people in a term, for those who offered nothing and from whom somebody learned
 * @param restDays after each yes
 */
public record Spread(int withoutOffer, int restDays) {

    public static final Spread DEFAULT = new Spread(2, 14);

    /**
     * What somebody was asked this term.
     *
     * @param people who got a yes, or wait for an answer; a no does not count
     * @param lastYes the day of the last yes, of this term or before
     */
    public record Asked(int people, Optional<LocalDate> lastYes) {

        public static final Asked NOBODY = new Asked(0, Optional.empty());
    }

    /**
     * Where somebody stands on a day.
     *
     * @param suggested whether they may be suggested
     * @param load how much of what they offered is used up, 0 to 1
     * @param restsUntil the first day on which they may be suggested again, while they rest
     */
    public record Standing(boolean suggested, double load, Optional<LocalDate> restsUntil) {}

    /** @param offered people in a term that somebody would help; empty for those who said nothing */
    public Standing of(OptionalInt offered, Asked asked, LocalDate today) {
        int people = offered.orElse(withoutOffer);
        var load = people == 0 ? 1 : Math.min(1, asked.people() / (double) people);
        var rested = asked.lastYes().map(day -> day.plusDays(restDays)).filter(day -> day.isAfter(today));
        return new Standing(load < 1 && rested.isEmpty(), load, rested);
    }
}
