package ajar.dots.strings;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Puts departments together until each circle has people enough to be told of. Pure.
 *
 * <p>It depends on nothing but who is in which department, which everybody of the school knows. What was together the week before stays
 * together while that is possible, so that figures of two weeks are about the same people.
 */
final class Circles {

    /** More would be no picture, and the figures between them more than can be kept safe. */
    static final int CIRCLES_MAX = 8;

    private static final Comparator<Circle> SMALLEST_FIRST = Comparator.<Circle>comparingInt(
                    circle -> circle.people().size())
            .thenComparing(circle -> circle.departments().toString());

    private final Map<String, Set<UUID>> departments = new TreeMap<>();

    /** @param departmentOf for each of the staff; empty for none */
    Circles(Map<UUID, String> departmentOf) {
        departmentOf.forEach((person, department) ->
                departments.computeIfAbsent(department, one -> new HashSet<>()).add(person));
    }

    /**
     * Nobody is in two of them and everybody in one; none where the staff are too few.
     *
     * @param before circles of the last release
     * @param unused a number that no circle has had yet
     */
    List<Circle> after(List<Circle> before, int unused) {
        var anew = joined(alone(departments.keySet()));
        var kept = joined(keeping(before));
        return numbered(anew.size() > kept.size() ? anew : kept, before, unused);
    }

    private List<Circle> keeping(List<Circle> before) {
        var left = new TreeSet<>(departments.keySet());
        var circles = new ArrayList<Circle>();
        for (var circle : before) {
            var still = circle.departments().stream().filter(left::remove).toList();
            if (!still.isEmpty()) {
                circles.add(of(still));
            }
        }
        circles.addAll(alone(left));
        return circles;
    }

    private List<Circle> alone(Set<String> names) {
        return names.stream().map(name -> of(List.of(name))).collect(toCollection(ArrayList::new));
    }

    private Circle of(List<String> names) {
        var people = new HashSet<UUID>();
        names.forEach(name -> people.addAll(departments.getOrDefault(name, Set.of())));
        return new Circle(0, names, people);
    }

    /** The largest takes in the smallest until it has people enough, then the next largest does; what is left over goes to the smallest. */
    private List<Circle> joined(List<Circle> some) {
        var left = new ArrayList<>(some);
        left.sort(SMALLEST_FIRST);
        var circles = new ArrayList<Circle>();
        while (!left.isEmpty()) {
            var circle = left.removeLast();
            while (circle.isTooSmall() && !left.isEmpty()) {
                circle = both(circle, left.removeFirst());
            }
            circles.add(circle);
            circles.sort(SMALLEST_FIRST);
        }
        while (circles.size() > 1 && (circles.getFirst().isTooSmall() || circles.size() > CIRCLES_MAX)) {
            circles.add(both(circles.removeFirst(), circles.removeFirst()));
            circles.sort(SMALLEST_FIRST);
        }
        circles.removeIf(Circle::isTooSmall);
        return circles;
    }

    private Circle both(Circle one, Circle other) {
        var names = new ArrayList<>(one.departments());
        names.addAll(other.departments());
        return of(names);
    }

    private static List<Circle> numbered(List<Circle> circles, List<Circle> before, int unused) {
        int next = unused;
        var numbered = new ArrayList<Circle>();
        for (var circle : circles.stream()
                .sorted(Comparator.comparing(one -> one.departments().toString()))
                .toList()) {
            var same = before.stream()
                    .filter(one -> one.departments().equals(circle.departments()))
                    .findFirst();
            numbered.add(new Circle(same.map(Circle::number).orElse(next), circle.departments(), circle.people()));
            next += same.isPresent() ? 0 : 1;
        }
        return numbered.stream().sorted(Comparator.comparingInt(Circle::number)).toList();
    }
}
