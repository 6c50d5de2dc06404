package ajar.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One date of a division on which there is school.
 *
 * @param cycleDay place in the cycle, from 1
 * @param label what people call that day of the cycle ("A2", "Day 4"); empty where the cycle is the plain week
 * @param schedule the name of the bell schedule; {@code slots} are its slots in clock order
 */
public record SchoolDay(
        LocalDate date,
        DivisionId division,
        int cycleDay,
        String label,
        String schedule,
        boolean regular,
        List<Slot> slots) {

    public Optional<Slot> slot(int period) {
        return slots.stream().filter(slot -> slot.period() == period).findFirst();
    }
}
