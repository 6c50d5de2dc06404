package ajar.mirror.prices;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.visits.hours.HourPrice;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What was asked, and what the planner found.
 *
 * @param category key of the kind of hours
 * @param share how much of the work is done, from 0 to 1
 * @param found null until it is done
 */
public record Price(
        PriceId id,
        SchoolId school,
        PersonId coach,
        String category,
        LocalDateTime from,
        LocalDateTime until,
        PriceState state,
        Instant askedAt,
        double share,
        @Nullable HourPrice found) {

    public boolean isOpen() {
        return state == PriceState.WAITING || state == PriceState.RUNNING;
    }
}
