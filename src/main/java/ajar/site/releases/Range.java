package ajar.site.releases;

import java.util.Optional;

/**
 * How a share is told: exactly, or that it is between two figures.
 *
 * <p>Ranges do not overlap, and which one holds follows from the figure and the number counted alone. Each is as wide as the minimum at
 * least: also that of the exact figures, for who is not told a figure knows that it would be exact. Where there are too few people for
 * three of them there are two, and no exact figure. As the ranges of all shares over the same people lie in one order and never overlap,
 * that one share is a part of another, or what it was a month before, makes none of them narrower.
 *
 * @param least no fewer
 * @param most no more
 * @param counted of whom
 */
public record Range(Telling telling, int least, int most, int counted) {

    /** In words: 12 of 38, fewer than 5 of 38, at least 34 of 38. */
    public enum Telling {
        EXACTLY,
        FEWER,
        AT_LEAST
    }

    /** Nothing where so few are counted that a range would be narrower than the minimum. */
    public static Optional<Range> of(int minimum, int counted, int people) {
        if (counted < 2 * minimum - 1) {
            return Optional.empty();
        }
        int most = counted >= 3 * minimum - 1 ? counted - minimum : minimum - 1;
        if (people < minimum) {
            return Optional.of(new Range(Telling.FEWER, 0, minimum - 1, counted));
        }
        return Optional.of(
                people > most
                        ? new Range(Telling.AT_LEAST, most + 1, counted, counted)
                        : new Range(Telling.EXACTLY, people, people, counted));
    }

    /** As it was told. */
    public static Range told(Telling telling, int figure, int counted) {
        return switch (telling) {
            case EXACTLY -> new Range(telling, figure, figure, counted);
            case FEWER -> new Range(telling, 0, figure - 1, counted);
            case AT_LEAST -> new Range(telling, figure, counted, counted);
        };
    }

    public boolean isExact() {
        return telling == Telling.EXACTLY;
    }

    /** As it is said: so many, fewer than so many, at least so many. */
    public int figure() {
        return telling == Telling.FEWER ? most + 1 : least;
    }

    /** Whether so many people at least came or went between a figure and this range, wherever in it the truth is. */
    boolean isAwayFrom(int figure, int minimum) {
        return figure + minimum <= least || figure - minimum >= most;
    }
}
