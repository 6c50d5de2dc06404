package ajar.door.spaces;

import ajar.door.signs.SpaceKind;

/** What a steward types about a space. */
public record SpaceDraft(String name, SpaceKind kind, String building, String floor, int across, int down) {

    public SpaceDraft {
        name = name.strip();
        building = building.strip();
        floor = floor.strip();
    }

    /** @param named whether a room of the timetable gives it a name where none is typed */
    boolean isSound(boolean named) {
        return (named || !name.isEmpty())
                && name.length() <= Space.NAME_MAX
                && building.length() <= Space.BUILDING_MAX
                && floor.length() <= Space.FLOOR_MAX
                && isPlace(across)
                && isPlace(down);
    }

    private static boolean isPlace(int number) {
        return number >= 0 && number <= Space.PLACE_MAX;
    }
}
