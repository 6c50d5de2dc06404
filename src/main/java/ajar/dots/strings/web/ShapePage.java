package ajar.dots.strings.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The school's shape, week by week.
 *
 * @param frames the oldest first; none before the first release
 * @param shown the place of the frame that is shown
 * @param before the week of the frame before it; may be empty
 * @param after the week of the frame after it; may be empty
 */
public record ShapePage(List<Frame> frames, int shown, String before, String after) {

    /**
     * What was told from one Monday to the next.
     *
     * @param week as it stands in the address
     * @param title the Monday
     * @param sentences what is told in words
     * @param web what is drawn; nothing where there are no two circles
     * @param rows who learned from whom
     */
    public record Frame(
            String week,
            String title,
            List<String> sentences,
            @Nullable Web web,
            List<Circle> circles,
            List<Row> rows) {}

    /** @param own whether the reader is in it */
    public record Circle(String number, String departments, String people, boolean own) {}

    /** Learners, those they learned from, and how many learned. */
    public record Row(Circle learners, Circle teachers, int people) {}

    public ShapePage {
        frames = List.copyOf(frames);
    }
}
