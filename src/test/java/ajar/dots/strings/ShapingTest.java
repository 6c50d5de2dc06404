package ajar.dots.strings;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.dots.strings.Shape.CircleTold;
import ajar.dots.strings.Shape.Line;
import ajar.site.releases.Cell;
import ajar.site.releases.Release;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Maths (1 to 14), Science (101 to 114) and Arts (201 to 213), each a circle of its own; Arts is two departments. */
class ShapingTest {

    private static final Circle MATHS = circle(1, 1, 14);
    private static final Circle SCIENCE = circle(2, 101, 114);
    private static final Circle ARTS = circle(3, 201, 213);
    private static final List<Circle> CIRCLES = List.of(MATHS, SCIENCE, ARTS);

    @Test
    void tellsOfFiveWhoLearnedFromFive() {
        assertThat(first(learn(1, 6, 101, 5)).figure("1>2")).contains(6);
        assertThat(first(learn(1, 4, 101, 5)).figure("1>2")).as("four learned").isEmpty();
        assertThat(first(learn(1, 6, 101, 4)).figure("1>2"))
                .as("from four, or from one who is much asked")
                .isEmpty();
    }

    /** That two have not said so would be told of a group of two. */
    @Test
    void hidesAFigureThatLeavesFew() {
        assertThat(first(learn(1, 12, 101, 6)).figure("1>2")).isEmpty();
        assertThat(first(learn(1, 14, 101, 6)).figure("1>2")).as("all of them").isEmpty();
    }

    @Test
    void tellsWhoReachesOutOfTheirDepartment() {
        var strings = new ArrayList<>(learn(1, 7, 101, 5));
        strings.addAll(learn(102, 6, 108, 5));
        var release = first(strings);
        assertThat(release.figure(Shaping.ANY)).contains(13);
        assertThat(release.figure(Shaping.REACH))
                .as("the six stayed among themselves")
                .contains(7);
    }

    /** Of two departments that are told of together those who learned from the other one reached out, too. */
    @Test
    void knowsDepartmentsWithinACircle() {
        assertThat(first(learn(201, 5, 208, 5)).figure(Shaping.REACH)).contains(5);
        assertThat(first(learn(201, 5, 202, 5)).figure(Shaping.REACH)).isEmpty();
    }

    @Test
    void doesNotTellWhoCameOrWent() {
        var before = first(learn(1, 5, 101, 5));
        assertThat(shaping(learn(1, 6, 101, 5)).next(List.of(before)).figure("1>2"))
                .as("as it was")
                .contains(5);
        assertThat(shaping(learn(1, 3, 101, 5)).next(List.of(before)).figure("1>2"))
                .as("as it was")
                .contains(5);
    }

    /** Else a school in which nobody learns any more would look as lively as ever. */
    @Test
    void forgetsWhatHasNotBeenSoForTwelveWeeks() {
        var releases = new ArrayList<>(List.of(first(learn(1, 5, 101, 5))));
        for (int week = 1; week < Shaping.WEEKS_UNCHANGED_MAX; week++) {
            releases.add(shaping(List.of()).next(releases));
            assertThat(releases.getLast().figure("1>2")).contains(5);
        }
        assertThat(shaping(List.of()).next(releases).figure("1>2")).isEmpty();
        assertThat(shaping(learn(1, 5, 101, 5)).next(releases).figure("1>2"))
                .as("what is so still")
                .contains(5);
    }

    @Test
    void countsNobodyWhoIsNotOfTheStaff() {
        var strings = new ArrayList<>(learn(1, 4, 101, 5));
        strings.add(new Said(id(900), id(101)));
        assertThat(shaping(strings).cells()).allMatch(cell -> cell.people().size() <= 4);
    }

    /** Twelve weeks of schools in which people say and take back: nothing shown is of fewer than five, leaves fewer, or moved by fewer. */
    @Test
    void neverTellsOfFew() {
        int shown = 0;
        for (int seed = 0; seed < 10; seed++) {
            var random = new SplittableRandom(seed);
            Set<Said> strings = new HashSet<>();
            var releases = new ArrayList<Release>();
            for (int week = 0; week < 12; week++) {
                strings.removeIf(one -> random.nextInt(12) == 0);
                for (int n = random.nextInt(25); n > 0; n--) {
                    strings.add(new Said(somebody(random), somebody(random)));
                }
                releases.add(shaping(List.copyOf(strings)).next(releases));
                shown += releases.getLast().shown().size();
            }
            assertThatNothingTellsOfFew(releases);
        }
        assertThat(shown).isGreaterThan(100);
    }

    @Test
    void findsWhatHangsTogether() {
        var circles = IntStream.rangeClosed(1, 6)
                .mapToObj(n -> new CircleTold(n, List.of("D" + n), 12))
                .toList();
        var clusters = Clusters.of(circles, List.of(new Line(1, 4, 5), new Line(4, 2, 5), new Line(5, 6, 7)));
        assertThat(clusters.stream()
                        .map(some -> some.stream().map(CircleTold::number).toList()))
                .containsExactly(List.of(1, 2, 4), List.of(5, 6));
        assertThat(Clusters.of(circles, List.of())).isEmpty();
    }

    private static void assertThatNothingTellsOfFew(List<Release> releases) {
        Map<String, Cell> last = new HashMap<>();
        for (var release : releases) {
            for (var cell : release.shown()) {
                assertThat(cell.people().size()).isGreaterThanOrEqualTo(5);
                CIRCLES.stream()
                        .filter(circle -> circle.people().containsAll(cell.people()))
                        .forEach(circle -> assertThat(
                                        circle.people().size() - cell.people().size())
                                .isGreaterThanOrEqualTo(5));
                var before = last.put(cell.name(), cell);
                if (before != null) {
                    var both = new HashSet<>(before.people());
                    both.retainAll(cell.people());
                    assertThat(before.people().size() + cell.people().size() - 2 * both.size())
                            .isNotIn(1, 2, 3, 4);
                }
            }
        }
    }

    private static UUID somebody(SplittableRandom random) {
        return id(100 * random.nextInt(3) + random.nextInt(1, 14));
    }

    private static Release first(List<Said> strings) {
        return shaping(strings).next(List.of());
    }

    private static Shaping shaping(List<Said> strings) {
        var departments = new HashMap<UUID, String>();
        CIRCLES.forEach(circle -> circle.people().forEach(person -> departments.put(person, "C" + circle.number())));
        IntStream.rangeClosed(201, 206).forEach(n -> departments.put(id(n), "Music"));
        return new Shaping(CIRCLES, departments, strings);
    }

    /** So many people from a number on, each from another of so many. */
    private static List<Said> learn(int from, int learners, int of, int teachers) {
        return IntStream.range(0, learners)
                .mapToObj(n -> new Said(id(from + n), id(of + n % teachers)))
                .filter(said -> !said.learner().equals(said.teacher()))
                .toList();
    }

    private static Circle circle(int number, int from, int until) {
        return new Circle(
                number,
                List.of("C" + number),
                IntStream.rangeClosed(from, until)
                        .mapToObj(ShapingTest::id)
                        .collect(java.util.stream.Collectors.toSet()));
    }

    private static UUID id(int n) {
        return new UUID(0, n);
    }
}
