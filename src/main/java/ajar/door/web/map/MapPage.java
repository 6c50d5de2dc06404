package ajar.door.web.map;

import java.util.List;

/**
 * The map.
 *
 * @param when day and time, in words
 * @param sums how many spaces are work, social, quiet now
 * @param settles whether the reader may draw it
 */
public record MapPage(String when, String sums, List<Floor> floors, boolean settles) {

    /**
     * @param name building and floor
     * @param lines of the map from the top; none where nothing is placed
     * @param spaces all of them, as a list
     */
    public record Floor(String name, List<List<Cell>> lines, List<Item> spaces) {}

    /** @param world a class of the style sheet; empty where nothing stands */
    public record Cell(String world, String name, String word, boolean open) {

        static final Cell EMPTY = new Cell("", "", "", false);

        public boolean isThere() {
            return !world.isEmpty();
        }
    }

    /** @param what until when it is so, and what goes on for those who may know */
    public record Item(String world, String name, String word, String what, String door, String href) {}
}
