package ajar.dots.web;

import java.util.List;

/**
 * Three visits that somebody could really make this week [V11].
 *
 * @param why what to do where there is none, or empty
 */
public record ThreeVisits(List<Row> rows, String why) {

    /**
     * One of them.
     *
     * @param how that one is free, or who can take one's class
     * @param action where the form is sent: a chair taken, or a wish made
     * @param fields what it sends besides
     */
    public record Row(
            String when,
            String host,
            String where,
            String toSee,
            String how,
            String look,
            String action,
            String button,
            List<FormField> fields) {}

    public record FormField(String name, String value) {}
}
