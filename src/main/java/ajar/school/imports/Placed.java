package ajar.school.imports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lesson in its slot, with people known by name tags: a person's id, or {@code new:CODE} for somebody who is not there yet.
 *
 * @param teachers tags in sorted order, as are the groups
 * @param thread what the lesson is known by through all versions; null while it is new
 */
record Placed(
        List<String> teachers,
        List<String> groups,
        String subject,
        String room,
        int day,
        int period,
        boolean duty,
        @Nullable UUID thread) {

    /** The same lesson in the same slot: what a thread is kept for. */
    String slotKey() {
        return courseKey() + "|" + day + "|" + period;
    }

    /** Who learns what from whom, whenever that is. */
    String courseKey() {
        return teachers + "|" + groups + "|" + subject;
    }

    boolean isTheSameAs(Placed other) {
        return slotKey().equals(other.slotKey()) && room.equals(other.room) && duty == other.duty;
    }

    Placed with(UUID kept) {
        return new Placed(teachers, groups, subject, room, day, period, duty, kept);
    }
}
