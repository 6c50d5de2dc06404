package ajar.coaching.web;

import java.util.List;

/**
 * What one keeps to oneself, whom one talks with, and what one was shown.
 *
 * @param said what came of the last tap; empty where there was none
 * @param writes whether one may write struggles
 */
public record ConversationsPage(
        String said, boolean writes, List<Line> struggles, List<Line> open, List<Line> closed, List<Line> cards) {

    /**
     * One of them.
     *
     * @param name whom one talks with; empty for a struggle
     * @param words the first of them
     * @param when and how it stands
     * @param meets when the two meet next, in a sentence; may be empty
     * @param isNew whether there is something one has not read
     * @param isAsked whether the other asks for a time
     */
    public record Line(
            String href, String name, String words, String when, String meets, boolean isNew, boolean isAsked) {

        static Line of(String href, String words, String when) {
            return new Line(href, "", words, when, "", false, false);
        }
    }

    public boolean isEmpty() {
        return struggles.isEmpty() && open.isEmpty() && closed.isEmpty() && cards.isEmpty();
    }
}
