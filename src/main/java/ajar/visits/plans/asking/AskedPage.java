package ajar.visits.plans.asking;

import java.util.List;

/** What waits for one's yes or no. */
public record AskedPage(String note, List<Line> asked) {

    /**
     * One thing that is asked for.
     *
     * @param what the lesson that would open, or one's own wish
     * @param sentence what a yes would do
     * @param toSee what can be seen behind a door that would open, as proposed; empty where it is about a wish
     */
    public record Line(String id, String what, String sentence, String toSee, boolean door, String yes) {}
}
