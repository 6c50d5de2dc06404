package ajar.door.spaces;

import ajar.door.ChangeId;
import ajar.door.SpaceId;
import ajar.door.signs.Different;
import ajar.door.signs.World;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * For a while a space is something else than the rules say.
 *
 * @param space null for every space of the school
 */
public record Change(
        ChangeId id,
        @Nullable SpaceId space,
        LocalDate date,
        LocalTime from,
        LocalTime until,
        World world,
        String line) {

    boolean isSound() {
        return until.isAfter(from) && line.length() <= SignSettings.LINE_MAX;
    }

    public boolean concerns(SpaceId wanted) {
        return space == null || space.equals(wanted);
    }

    public Different asItLooks() {
        return new Different(date.atTime(from), date.atTime(until), world, line);
    }
}
