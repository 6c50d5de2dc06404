package ajar.door.lines;

import ajar.door.RoutineId;
import ajar.school.PersonId;

/**
 * What to do as one comes in to a teacher.
 *
 * @param group as the groups of a lesson are called; empty for all
 */
public record Routine(RoutineId id, PersonId person, String group, String line) {

    /** Read in one breath from five metres. */
    public static final int LINE_MAX = 140;
}
