package ajar.door.web.spaces;

import java.util.List;

/**
 * One space.
 *
 * @param called what a steward calls it; empty where it is called as its room of the timetable, which is {@code name} then
 * @param sign the address of its sign
 */
public record SpacePage(
        String note,
        String refusal,
        String id,
        String name,
        String called,
        boolean hasRoom,
        List<Choice> kinds,
        String building,
        String floor,
        int across,
        int down,
        String sign,
        List<Row> screens) {

    /** @param said since when it is there and when it was last heard of */
    public record Row(String id, String said) {}
}
