package ajar.visits.plans.requests;

import ajar.school.SchoolId;
import ajar.visits.WishId;
import ajar.visits.WishPriority;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** Where nothing more is known of a wish, the longer it has waited the more it weighs: one step for each two weeks. */
@Component
@Fallback
class WishAge implements WishPriority {

    private static final long DAYS_PER_STEP = 14;

    @Override
    public Map<WishId, Integer> weigh(SchoolId school, List<Asked> wishes, LocalDate today) {
        var weights = new HashMap<WishId, Integer>();
        for (var asked : wishes) {
            var steps = Math.max(0, ChronoUnit.DAYS.between(asked.wishedOn(), today)) / DAYS_PER_STEP;
            weights.put(asked.wish(), (int) Math.min(WEIGHT_MAX, WEIGHT_MIN + steps));
        }
        return weights;
    }
}
