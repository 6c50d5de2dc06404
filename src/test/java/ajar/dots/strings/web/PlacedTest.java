package ajar.dots.strings.web;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.dots.strings.web.Web.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where dots are drawn: on the sheet, apart from each other, and each time at the same place. */
class PlacedTest {

    private static final int PHONE = 280;
    private static final int DESK = 640;

    /** The size of the largest dot. */
    private static final int APART = 40;

    @Test
    void aFanKeepsItsDotsApart() {
        for (int above = 0; above <= Fan.SIDE_MAX; above++) {
            for (int below = 0; below <= Fan.SIDE_MAX; below++) {
                assertThatAllAreApart(
                        fan(above, below, true),
                        PHONE,
                        new Fan(above, below).heights().narrow());
                assertThatAllAreApart(
                        fan(above, below, false),
                        DESK,
                        new Fan(above, below).heights().wide());
            }
        }
    }

    @Test
    void aFanHasItsMiddleBetweenTheSides() {
        for (var narrow : List.of(true, false)) {
            var fan = new Fan(5, 3);
            var middle = fan.middle(narrow).y();
            assertThat(IntStream.range(0, 5)
                            .mapToDouble(n -> fan.above(n, narrow).y()))
                    .allMatch(y -> y < middle);
            assertThat(IntStream.range(0, 3)
                            .mapToDouble(n -> fan.below(n, narrow).y()))
                    .allMatch(y -> y > middle);
        }
    }

    @Test
    void aRingKeepsItsDotsApart() {
        for (int dots = 2; dots <= 8; dots++) {
            var narrow = Ring.narrow(dots);
            var wide = Ring.wide(dots);
            assertThatAllAreApart(
                    IntStream.range(0, dots).mapToObj(narrow::place).toList(), PHONE, Ring.HEIGHTS.narrow());
            assertThatAllAreApart(IntStream.range(0, dots).mapToObj(wide::place).toList(), DESK, Ring.HEIGHTS.wide());
        }
    }

    /** One who reads from the right sees the same: what lies at the start lies as far from it as its like from the end. */
    @Test
    void aRingIsItsOwnMirror() {
        var ring = Ring.wide(5);
        for (int n = 1; n < 5; n++) {
            assertThat(ring.place(n).x() + ring.place(5 - n).x())
                    .isCloseTo(100, org.assertj.core.data.Offset.offset(.01));
        }
    }

    private static List<Place> fan(int above, int below, boolean narrow) {
        var fan = new Fan(above, below);
        var places = new ArrayList<>(List.of(fan.middle(narrow)));
        IntStream.range(0, above).forEach(n -> places.add(fan.above(n, narrow)));
        IntStream.range(0, below).forEach(n -> places.add(fan.below(n, narrow)));
        return places;
    }

    private static void assertThatAllAreApart(List<Place> places, int width, int height) {
        for (var one : places) {
            assertThat(one.x()).isBetween(5., 95.);
            assertThat(one.y() * height / 100).isBetween(20., height - 20.);
            for (var other : places) {
                if (one != other) {
                    var across = (one.x() - other.x()) * width / 100;
                    var down = (one.y() - other.y()) * height / 100;
                    assertThat(Math.hypot(across, down))
                            .as("%s and %s", one, other)
                            .isGreaterThan(APART);
                }
            }
        }
    }
}
