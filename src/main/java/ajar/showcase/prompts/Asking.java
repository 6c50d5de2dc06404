package ajar.showcase.prompts;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** When a prompt is to be asked: from a day to a day, and whether it comes again. */
public record Asking(LocalDate first, LocalDate last, Again again) {

    static final int DAYS_MAX = 62;

    /** Whether a prompt comes again by itself. All its rounds are there from the beginning, so that they can be called off. */
    public enum Again {
        ONCE(1, 1),
        EACH_MONTH(6, 1),
        EACH_TERM(3, 4);

        private final int times;
        private final int months;

        Again(int times, int months) {
            this.times = times;
            this.months = months;
        }
    }

    /** What became of it. */
    public enum Answer {
        ASKED,
        /** The sentence has no blank, more than two, or is too long. */
        NO_SENTENCE,
        /** The school has this prompt already. */
        THERE_ALREADY,
        /** No such prompt is here. */
        UNKNOWN,
        ENDS_BEFORE_IT_BEGINS,
        PAST,
        TOO_LONG,
        /** The rounds would overlap each other, or one that is there already. */
        OVERLAPS
    }

    /** First days and last days. */
    record Days(LocalDate first, LocalDate last) {

        boolean overlaps(Days other) {
            return !first.isAfter(other.last) && !other.first.isAfter(last);
        }
    }

    List<Days> rounds() {
        return IntStream.range(0, again.times)
                .mapToObj(time -> new Days(
                        first.plusMonths((long) time * again.months), last.plusMonths((long) time * again.months)))
                .toList();
    }

    /** Decides only; the caller holds the lock that keeps {@code there} true until it writes. */
    Answer against(LocalDate today, List<Days> there) {
        if (last.isBefore(first)) {
            return Answer.ENDS_BEFORE_IT_BEGINS;
        } else if (first.isBefore(today)) {
            return Answer.PAST;
        } else if (first.plusDays(DAYS_MAX - 1L).isBefore(last)) {
            return Answer.TOO_LONG;
        }
        var rounds = rounds();
        var meetEachOther = rounds.size() > 1 && rounds.get(0).overlaps(rounds.get(1));
        var meetsAnother = rounds.stream().anyMatch(round -> there.stream().anyMatch(round::overlaps));
        return meetEachOther || meetsAnother ? Answer.OVERLAPS : Answer.ASKED;
    }
}
