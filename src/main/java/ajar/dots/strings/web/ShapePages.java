package ajar.dots.strings.web;

import ajar.dots.strings.Shape;
import ajar.dots.strings.Shape.CircleTold;
import ajar.dots.strings.Shapes;
import ajar.school.Role;
import ajar.site.Me;
import ajar.site.Words;
import ajar.site.releases.Releasing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says and places the school's shape. What is told is the same to all; that a circle is the reader's own is theirs to see. */
@Component
class ShapePages {

    private static final int THIN = 15;
    private static final int THICK = 80;

    private final Shapes shapes;

    ShapePages(Shapes shapes) {
        this.shapes = shapes;
    }

    ShapePage of(Me me, Optional<LocalDate> week, Words words) {
        var all = shapes.of(me.schoolId());
        int shown = IntStream.range(0, all.size())
                .filter(n -> week.isPresent() && all.get(n).week().equals(week.get()))
                .findFirst()
                .orElse(all.size() - 1);
        return new ShapePage(
                all.stream().map(one -> frame(one, me, words)).toList(),
                shown,
                week(all, shown - 1),
                week(all, shown + 1));
    }

    private static String week(List<Shape> all, int n) {
        return n >= 0 && n < all.size() ? all.get(n).week().toString() : "";
    }

    private static ShapePage.Frame frame(Shape shape, Me me, Words words) {
        return new ShapePage.Frame(
                shape.week().toString(),
                words.say("strings.school.week", "day", words.date(shape.week())),
                sentences(shape, words),
                shape.circles().size() < 2 ? null : web(shape, me, words),
                shape.circles().stream().map(one -> circle(one, me, words)).toList(),
                rows(shape, me, words));
    }

    private static List<String> sentences(Shape shape, Words words) {
        var sentences = new ArrayList<String>();
        sentences.add(words.say(
                "strings.school.sums",
                "told",
                told(shape),
                "any",
                shape.any().orElse(0),
                "reach",
                shape.reach().orElse(0),
                "people",
                shape.people()));
        if (shape.circles().size() >= 2) {
            var clusters = shape.clusters();
            sentences.add(words.say(
                    "strings.school.clusters",
                    "clusters",
                    clusters.size(),
                    "largest",
                    clusters.isEmpty() ? 0 : clusters.getFirst().size(),
                    "circles",
                    shape.circles().size(),
                    "all",
                    String.valueOf(!clusters.isEmpty()
                            && clusters.getFirst().size() == shape.circles().size())));
        }
        return sentences;
    }

    /** Where nobody is known to have learned from their own department alone, the one figure says it. */
    private static String told(Shape shape) {
        if (shape.reach().isEmpty()) {
            return shape.any().isEmpty() ? "none" : "any";
        }
        return shape.any().isEmpty() || shape.any().equals(shape.reach()) ? "reach" : "both";
    }

    private static Web web(Shape shape, Me me, Words words) {
        int circles = shape.circles().size();
        var dots = IntStream.range(0, circles)
                .mapToObj(n -> {
                    var circle = shape.circles().get(n);
                    return new Web.Spot(
                            String.valueOf(circle.number()),
                            departments(circle, words),
                            String.valueOf(circle.number()),
                            isOwn(circle, me),
                            size(circle.people()),
                            Ring.narrow(circles).place(n),
                            Ring.wide(circles).place(n));
                })
                .toList();
        var lines = shape.lines().stream()
                .map(line -> new Web.Line(
                        String.valueOf(line.teachers()),
                        String.valueOf(line.learners()),
                        thickness(line.people()),
                        String.valueOf(line.people())))
                .toList();
        return new Web(drawn(shape, words), Ring.HEIGHTS, dots, lines);
    }

    /** The area grows with the people. */
    private static int size(int people) {
        return (int) Math.round(8 * Math.sqrt(people));
    }

    private static int thickness(int people) {
        return Math.min(THICK, THIN + 5 * (people - Releasing.SCHOOL_MINIMUM));
    }

    private static String drawn(Shape shape, Words words) {
        var strongest = shape.lines().stream().max(Comparator.comparingInt(Shape.Line::people));
        return words.say(
                "strings.school.drawn",
                "circles",
                shape.circles().size(),
                "lines",
                shape.lines().size(),
                "learners",
                strongest
                        .map(line -> departments(shape.circle(line.learners()), words))
                        .orElse(""),
                "teachers",
                strongest
                        .map(line -> departments(shape.circle(line.teachers()), words))
                        .orElse(""),
                "people",
                strongest.map(Shape.Line::people).orElse(0));
    }

    private static List<ShapePage.Row> rows(Shape shape, Me me, Words words) {
        return shape.lines().stream()
                .sorted(Comparator.comparingInt(Shape.Line::people)
                        .reversed()
                        .thenComparingInt(Shape.Line::learners)
                        .thenComparingInt(Shape.Line::teachers))
                .map(line -> new ShapePage.Row(
                        circle(shape.circle(line.learners()), me, words),
                        circle(shape.circle(line.teachers()), me, words),
                        line.people()))
                .toList();
    }

    private static ShapePage.Circle circle(CircleTold circle, Me me, Words words) {
        return new ShapePage.Circle(
                String.valueOf(circle.number()),
                departments(circle, words),
                words.say("strings.school.people", "people", circle.people()),
                isOwn(circle, me));
    }

    private static String departments(CircleTold circle, Words words) {
        return circle.departments().stream()
                .map(name -> name.isEmpty() ? words.say("strings.school.none") : name)
                .collect(Collectors.joining(", "));
    }

    private static boolean isOwn(CircleTold circle, Me me) {
        return (me.is(Role.TEACHER) || me.is(Role.COACH))
                && circle.departments().contains(departmentOf(me.person().department()));
    }

    private static String departmentOf(@Nullable String department) {
        return Objects.requireNonNullElse(department, "").strip();
    }
}
