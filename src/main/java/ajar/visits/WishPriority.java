package ajar.visits;

import ajar.school.PersonId;
import ajar.school.PracticeId;
import ajar.school.SchoolId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a wish weighs when a plan is made. A port: whoever knows more about wishes than their age implements it.
 *
 * <p>Weights are computed when a plan is made, never stored and never told; a reason says "the wish's own weight".
 */
public interface WishPriority {

    int WEIGHT_MIN = 1;
    int WEIGHT_MAX = 5;

    /** A weight from {@value #WEIGHT_MIN} to {@value #WEIGHT_MAX} for each of the wishes. */
    Map<WishId, Integer> weigh(SchoolId school, List<Asked> wishes, LocalDate today);

    /** A wish as far as its weight may depend on it. */
    record Asked(
            WishId wish,
            PersonId visitor,
            @Nullable PersonId host,
            @Nullable PracticeId practice,
            LocalDate wishedOn) {}
}
