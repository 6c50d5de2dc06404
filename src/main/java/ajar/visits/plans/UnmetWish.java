package ajar.visits.plans;

import ajar.school.PersonId;
import ajar.visits.OpenLessonId;
import ajar.visits.WishId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A wish that a draft does not grant, what stands in the way, and the smallest change that would grant it.
 *
 * @param kind the planner's name for what stands in the way
 * @param remedy null where no single change would do
 */
public record UnmetWish(
        WishId wish,
        String kind,
        List<Reason> reasons,
        @Nullable Remedy remedy) {

    public UnmetWish {
        reasons = List.copyOf(reasons);
    }

    /**
     * A change that somebody can make. Where it is one tap, its fields say whom or what: a colleague to ask for one slot, or a
     * door to open once more.
     */
    public record Remedy(
            Reason says,
            @Nullable PersonId standIn,
            @Nullable OpenLessonId door,
            @Nullable LocalDate on,
            @Nullable Integer period) {

        public boolean isSomebodyToAsk() {
            return standIn != null && on != null && period != null;
        }

        public boolean isADateToOpen() {
            return standIn == null && door != null && on != null;
        }
    }
}
