package ajar.planner.world;

import ajar.planner.Part;
import java.util.List;

/**
 * Own lessons, or halves of them, that a visitor leaves alone at one go; one stand-in covers all of it.
 *
 * @param parts the part of each lesson, in the same order
 */
public record Block(int visitor, int day, List<Integer> lessons, List<Part> parts) {

    public boolean isEmpty() {
        return lessons.isEmpty();
    }

    /** Half periods to be covered. */
    public int halves() {
        int halves = 0;
        for (var part : parts) {
            halves += World.halves(part);
        }
        return halves;
    }
}
