package ajar.dots.help;

import java.util.List;

/**
 * What may help, the best fit first.
 *
 * @param more how many there are besides
 * @param model false where texts were not compared by what they mean
 */
public record HelpList(List<Row> rows, int more, boolean model) {

    public HelpList {
        rows = List.copyOf(rows);
    }

    /**
     * One of them.
     *
     * @param kind "Colleague", "Open lesson" and so on
     * @param byline who, where and when, or empty
     * @param reasons what truly made it stand here, a sentence each
     * @param href where it leads, or empty: then a colleague is asked, or it is only read
     * @param ask for a colleague without a name: what stands for them, readable to the server alone; else empty
     */
    public record Row(
            String kind, String title, String byline, List<String> reasons, String href, String action, String ask) {

        public Row {
            reasons = List.copyOf(reasons);
        }
    }
}
