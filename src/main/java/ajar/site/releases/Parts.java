package ajar.site.releases;

import java.util.ArrayList;
import java.util.List;

/**
 * What follows of the parts of a whole from what is told of the whole and of the other parts, as two figures between which each must be.
 * Sums take every value between their ends, so that nothing closer follows. Pure.
 */
final class Parts {

    /**
     * Between which figures somebody knows a part to be before adding up.
     *
     * @param people of the part
     * @param isRange told as a range
     */
    record Part(int least, int most, int people, boolean isRange) {

        static Part unknown(int people) {
            return new Part(0, people, people, false);
        }

        static Part of(Range range) {
            return new Part(range.least(), range.most(), range.counted(), !range.isExact());
        }

        /** Where one can tell that a figure would be exact. */
        static Part untold(int minimum, int people) {
            return new Part(minimum, people - minimum, people, false);
        }
    }

    private final int minimum;
    private final Range whole;
    private final List<Part> all;

    Parts(int minimum, Range whole, List<Part> all) {
        this.minimum = minimum;
        this.whole = whole;
        this.all = List.copyOf(all);
    }

    Parts with(int place, Part part) {
        var some = new ArrayList<>(all);
        some.set(place, part);
        return new Parts(minimum, whole, some);
    }

    /**
     * Whether the whole stays as wide as it was told, each range as wide as the minimum, and of a part that is not told nothing follows that
     * might not be told: it is as wide, or there are enough people on both sides of it.
     */
    boolean areSafe() {
        int least = all.stream().mapToInt(Part::least).sum();
        int most = all.stream().mapToInt(Part::most).sum();
        if (!whole.isExact() && (least > whole.least() || most < whole.most())) {
            return false;
        }
        return all.stream().allMatch(part -> {
            int from = Math.max(part.least(), whole.least() - (most - part.most()));
            int until = Math.min(part.most(), whole.most() - (least - part.least()));
            int wide = part.most() - part.least();
            boolean isWide = until - from >= Math.min(wide, minimum - 1);
            return isWide || !part.isRange() && from >= minimum && until <= part.people() - minimum;
        });
    }
}
