package ajar.planner.world;

import ajar.planner.Part;

/**
 * A possible way to meet a wish.
 *
 * @param from first minute that the visit takes from the visitor, travel included
 * @param to minute after the last
 * @param block what has to be covered
 * @param left what co-teachers carry on alone
 * @param ownFree whether it uses own free time
 * @param coach who comes along, or -1
 */
public record Visit(
        int wish, int door, Part part, int day, int from, int to, Block block, Block left, boolean ownFree, int coach) {

    public int visitor() {
        return block.visitor();
    }
}
