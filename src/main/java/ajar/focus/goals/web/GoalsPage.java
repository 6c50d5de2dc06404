package ajar.focus.goals.web;

import java.util.List;

/**
 * The school's vision and goals. Ready words.
 *
 * @param canWrite whether the reader leads the school or is its steward
 * @param told how many pull in how many directions, or empty for who is not told
 * @param own how many have a direction of their own, or empty
 */
public record GoalsPage(
        String vision,
        List<Goal> up,
        List<Goal> past,
        boolean canWrite,
        String told,
        String own,
        Draft draft,
        String refusal,
        String said) {

    /**
     * @param people how many work on it, or empty for who is not told
     * @param canReturn whether it was taken down before its time
     */
    public record Goal(
            String id, String name, String dates, String first, String last, String people, boolean canReturn) {}

    /** What was typed of a new goal, to be typed on. */
    public record Draft(String name, String first, String last) {}

    public boolean isEmpty() {
        return vision.isEmpty() && up.isEmpty() && past.isEmpty();
    }
}
