package ajar.visits.wishes.web;

import java.util.List;

/**
 * One's own wishes, those that wait first.
 *
 * @param said what came of the last tap; empty where there was none
 */
public record WishesPage(String said, List<Line> open, List<Line> past) {

    /**
     * One wish.
     *
     * @param what "Waiting time" or a colleague's name
     * @param terms "until 12 June, half a lesson will do, when somebody covers"
     * @param state a sentence
     * @param reasons why the last plan had no place for it, and {@code remedy} what would help; empty where it is not known
     * @param change where it is changed; empty where it cannot be
     * @param withdraw where it is taken back; empty where it cannot be
     * @param door the agreed visit's door; empty where there is none
     */
    public record Line(
            String what,
            String terms,
            String state,
            List<String> reasons,
            String remedy,
            String change,
            String withdraw,
            String door) {}
}
