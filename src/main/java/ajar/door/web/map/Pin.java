package ajar.door.web.map;

import ajar.door.plans.Spot;
import java.util.Locale;

/**
 * What marks a space on a picture.
 *
 * @param x from the left, as SVG writes it; likewise {@code y} from the top
 * @param world a class of the style sheet
 * @param sign a letter or a number
 * @param label what it says to whoever does not see it
 * @param href the line of the list that says more; empty where it leads nowhere
 */
public record Pin(String x, String y, String world, String sign, String name, String label, String href) {

    private static final double THOUSANDTHS_OF_A_PERCENT = 10;

    public static Pin at(Spot spot, String world, String sign, String name, String label, String href) {
        return new Pin(percent(spot.across()), percent(spot.down()), world, sign, name, label, href);
    }

    private static String percent(int thousandths) {
        return String.format(Locale.ROOT, "%.1f%%", thousandths / THOUSANDTHS_OF_A_PERCENT);
    }
}
