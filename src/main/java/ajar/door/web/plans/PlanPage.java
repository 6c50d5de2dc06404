package ajar.door.web.plans;

import ajar.door.web.map.Pin;
import ajar.door.web.spaces.Choice;
import java.util.List;

/**
 * The picture of one floor.
 *
 * @param floor building and floor
 * @param of a space of this floor, by which its picture is replaced; empty where there is none any more
 * @param spaces those of this floor, with the next to be placed chosen
 * @param pins numbered as in {@code placed}
 */
public record PlanPage(
        String id,
        String floor,
        String note,
        String refusal,
        Picture picture,
        String of,
        List<Choice> spaces,
        List<Pin> pins,
        List<Row> placed) {

    /** @param address of the file; its size in pixels keeps the place while it is on its way */
    public record Picture(String address, int width, int height) {}

    /** @param number on its pin; @param where in words */
    public record Row(String space, int number, String name, String where) {}
}
