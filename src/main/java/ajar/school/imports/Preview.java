package ajar.school.imports;

import ajar.school.VisitsAtStake;
import java.util.List;

/**
 * What confirming an upload would do; it was done and taken back to find out.
 *
 * @param digest what a confirmation has to name, so that nothing else is confirmed than was shown
 * @param lost periods that lessons use and that the division's regular bells do not ring
 */
public record Preview(
        Incoming incoming,
        Choices choices,
        Counts counts,
        List<Line> changed,
        List<Line> fresh,
        List<Line> gone,
        List<Question> questions,
        List<String> newPeople,
        List<Integer> lost,
        List<VisitsAtStake.Broken> broken,
        List<Obstacle> obstacles,
        String digest) {

    /** Lessons of the cycle. */
    public record Counts(int same, int changed, int fresh, int gone) {}

    /** One lesson; {@code was} is how it was before, empty where it was not. */
    public record Line(String lesson, Slot slot, String was, Slot wasSlot) {}

    /** A place in the cycle, both from 1; day 0 where there is none. */
    public record Slot(int day, int period) {
        static final Slot NONE = new Slot(0, 0);
    }

    /**
     * Who is this really?
     *
     * @param like codes that look like the same person; empty for what looks like a placeholder
     * @param guess as {@link Choices#people} says it
     * @param answered somebody has said it, now or at an earlier import
     */
    public record Question(String code, List<String> like, int lessons, String guess, boolean answered) {}

    public boolean canBeConfirmed() {
        return obstacles.isEmpty();
    }
}
