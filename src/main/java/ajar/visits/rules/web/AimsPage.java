package ajar.visits.rules.web;

import java.util.List;

/**
 * The aims of a plan, dearest first.
 *
 * @param mayOrder who may move them, and {@code mayFineTune} who may change their points
 * @param ordered whether the order counts; else the points do
 * @param warning what this order comes to, where it may surprise; or empty
 */
public record AimsPage(
        String said, boolean mayOrder, boolean mayFineTune, boolean ordered, String warning, List<Line> aims) {

    /** @param rises whether it can go up, and {@code sinks} whether it can go down */
    public record Line(String word, String name, String sentence, boolean rises, boolean sinks) {}
}
