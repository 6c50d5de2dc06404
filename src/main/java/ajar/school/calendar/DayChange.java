package ajar.school.calendar;

import ajar.school.DivisionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a steward decides about one date of a division.
 *
 * @param slides for a closure of a sliding cycle: later days move on; if not, this day of the cycle is skipped
 * @param cycleDay the day of the cycle it is by decision, from 1; null for what the rule says
 * @param bells other bells than the regular ones; null for those
 */
public record DayChange(
        DivisionId division,
        LocalDate date,
        boolean closed,
        boolean slides,
        @Nullable Integer cycleDay,
        @Nullable BellScheduleId bells,
        String reason) {

    public static final int REASON_MAX = 200;

    /** Nothing differs from the rule. */
    public boolean isNone() {
        return !closed && cycleDay == null && bells == null;
    }
}
