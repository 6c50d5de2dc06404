package ajar.visits.plans;

import ajar.school.LessonId;
import ajar.school.PersonId;
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
     * A change that somebody can make. Where it is one tap, its fields say whom to ask for which slot.
     *
     * @param lesson the class that would be taken
     * @param favour what somebody could be asked for instead; null where somebody would stand in
     */
    public record Remedy(
            Reason says,
            @Nullable PersonId standIn,
            @Nullable LocalDate on,
            @Nullable Integer period,
            @Nullable LessonId lesson,
            @Nullable Favour favour) {

        /** A change that is said, but nobody can make in one tap. */
        public static Remedy inWords(Reason says) {
            return new Remedy(says, null, null, null, null, null);
        }

        /** A change that somebody else is asked to make. */
        public static Remedy asking(Reason says, Favour favour) {
            return new Remedy(says, null, null, null, null, favour);
        }
    }
}
