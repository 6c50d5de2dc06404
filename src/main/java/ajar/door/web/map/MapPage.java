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
     * @param pictures its picture; none, or one
     * @param lines of squares from the top; none where nothing is placed, or where there is a picture
     * @param spaces all of them, as a list
     */
    public record Floor(String name, List<Picture> pictures, List<List<Cell>> lines, List<Item> spaces) {

        public boolean isDrawn() {
            return !pictures.isEmpty() || !lines.isEmpty();
        }
    }

    /** @param medium its address, of 800 points on the longer side; {@code large} of 1600 at most. Width and height are of the large one */
    public record Picture(String medium, String large, int width, int height, List<Pin> pins) {

        private static final int MEDIUM = 800;

        /** How wide both are, for a browser to choose. */
        public String sources() {
            long wide = Math.min(width, Math.round((double) width * MEDIUM / Math.max(width, height)));
            return "%s %dw, %s %dw".formatted(medium, wide, large, width);
        }
    }

    /** @param world a class of the style sheet; empty where nothing stands */
    public record Cell(String world, String name, String word, boolean open) {

        static final Cell EMPTY = new Cell("", "", "", false);

        public boolean isThere() {
            return !world.isEmpty();
        }
    }

    /** @param id of its line; @param what until when it is so, and what goes on for those who may know */
    public record Item(String id, String world, String name, String word, String what, String door, String href) {}
}
