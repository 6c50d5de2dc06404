package ajar.door.spaces;

import ajar.door.SpaceId;
import ajar.door.signs.SpaceKind;
import ajar.school.RoomId;
import org.jspecify.annotations.Nullable;

/**
 * A room of the timetable, or a space without lessons.
 *
 * @param room null where no lesson is ever here
 * @param name as people call it; never empty
 * @param across place on the map of its floor, from 1; 0 where it is not on it. Likewise {@code down}
 * @param code the unguessable part of its sign's address
 */
public record Space(
        SpaceId id,
        @Nullable RoomId room,
        String name,
        SpaceKind kind,
        String building,
        String floor,
        int across,
        int down,
        String code) {

    public static final int NAME_MAX = 40;
    public static final int BUILDING_MAX = 60;
    public static final int FLOOR_MAX = 20;
    public static final int PLACE_MAX = 40;

    public boolean isOnTheMap() {
        return across > 0 && down > 0;
    }
}
