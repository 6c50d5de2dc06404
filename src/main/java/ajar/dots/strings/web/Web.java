package ajar.dots.strings.web;

import java.util.List;

/**
 * A drawing of dots and the lines between them, drawn by {@code charts/strings.js} from what {@code web.jte} writes. Each dot is placed
 * twice, for a phone and for a desk, in hundredths of the width and of the height; a script that runs from the right mirrors the first.
 *
 * @param words what is to be seen, for whoever does not see it
 * @param heights in pixels
 */
public record Web(String words, Heights heights, List<Spot> dots, List<Line> lines) {

    /** For a phone and for a desk. */
    public record Heights(int narrow, int wide) {}

    /**
     * @param label beside it
     * @param sign in it, such as a number; may be empty
     * @param own drawn in ink
     * @param size in pixels
     */
    public record Spot(String id, String label, String sign, boolean own, int size, Place narrow, Place wide) {}

    public record Place(double x, double y) {

        /** As it is written into the page. */
        public String written() {
            return "%d %d".formatted(Math.round(x), Math.round(y));
        }
    }

    /**
     * From who was learned from to who learned.
     *
     * @param weight how thick it is, in tenths of a pixel
     * @param label on it; may be empty
     */
    public record Line(String from, String to, int weight, String label) {}

    public Web {
        dots = List.copyOf(dots);
        lines = List.copyOf(lines);
    }
}
