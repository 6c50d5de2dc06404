package ajar.dots.strings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The school's shape as it is told from one Monday to the next.
 *
 * @param people teachers and coaches of that week
 * @param lines from circle to circle, as far as they are told
 * @param any how many people learned from a colleague, if that is told
 * @param reach how many learned from a colleague of another department, if that is told
 */
public record Shape(
        LocalDate week,
        int people,
        List<CircleTold> circles,
        List<Line> lines,
        Optional<Integer> any,
        Optional<Integer> reach) {

    /** Departments that are told of together; an empty one stands for those who have none. */
    public record CircleTold(int number, List<String> departments, int people) {}

    /** So many people of one circle learned from people of another. */
    public record Line(int learners, int teachers, int people) {}

    public Shape {
        circles = List.copyOf(circles);
        lines = List.copyOf(lines);
    }

    public boolean tellsNothing() {
        return lines.isEmpty() && any.isEmpty() && reach.isEmpty();
    }

    public CircleTold circle(int number) {
        return circles.stream()
                .filter(circle -> circle.number() == number)
                .findFirst()
                .orElseThrow();
    }

    /** Circles that hang together by the lines that are told, and no others: it follows from what is shown, and adds nothing to it. */
    public List<List<CircleTold>> clusters() {
        return Clusters.of(circles, lines);
    }
}
