package ajar.mirror.sums;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.mirror.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Sums over coaches, and somebody who subtracts them. {@code -Dajar.schools=10000} makes it ten thousand schools. */
class SummingTest {

    private static final int SCHOOLS = Integer.getInteger("ajar.schools", 500);
    private static final List<String> LEADING = List.of("conversation", "modelling", "showcase");
    private static final List<String> MANAGING = List.of("testing", "data", "duty", Summing.REST);

    @Test
    void tellNothingOfTwoCoaches() {
        var summing = new Summing(Map.of(coach(1), hours(60, 120), coach(2), hours(30, 40)));
        assertThat(summing.counted(List.of(), List.of())).isEmpty();
        assertThat(summing.figures(Set.of())).isEmpty();
    }

    @Test
    void tellSidesOfThree() {
        var summing = new Summing(Map.of(coach(1), hours(60, 120), coach(2), hours(30, 40), coach(3), hours(10, 20)));
        var counted = summing.counted(List.of(), List.of());
        assertThat(summing.figures(counted))
                .extracting(Figure::name, Figure::minutes, Figure::coaches)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("leading", 100, 3),
                        org.assertj.core.groups.Tuple.tuple("managing", 180, 3));
    }

    /** One coach alone modelled a lesson: it is told within what else there is, or not at all. */
    @Test
    void hideAKindThatOneCoachHadAndItsComplement() {
        Map<UUID, Map<Side, Map<String, Integer>>> hours = new HashMap<>();
        for (int n = 1; n <= 4; n++) {
            var leading = new HashMap<>(Map.of("conversation", 60, "showcase", 20));
            if (n == 1) {
                leading.put("modelling", 45);
            }
            hours.put(coach(n), new HashMap<>(Map.of(Side.LEADING, leading)));
        }
        var figures = new Summing(hours).figures(Set.copyOf(hours.keySet()));
        assertThat(figures).extracting(Figure::name).containsExactly("leading", "leading.conversation", "leading.rest");
        assertThat(figures.getLast().minutes())
                .as("with showcase work, of four")
                .isEqualTo(4 * 20 + 45);
    }

    @Test
    void stayWithTheSameCoachesUntilThreeChange() {
        var three = Set.of(coach(1), coach(2), coach(3));
        var four = new Summing(
                Map.of(coach(1), hours(1, 1), coach(2), hours(1, 1), coach(3), hours(1, 1), coach(4), hours(1, 1)));
        assertThat(four.counted(List.of(), List.of(three))).as("one came").isEqualTo(three);
        var two = new Summing(Map.of(coach(1), hours(1, 1), coach(2), hours(1, 1)));
        assertThat(two.counted(List.of(), List.of(three))).as("one went").isEmpty();
        var others = new HashMap<UUID, Map<Side, Map<String, Integer>>>();
        for (int n = 1; n <= 6; n++) {
            others.put(coach(n), hours(1, 1));
        }
        assertThat(new Summing(others).counted(List.of(), List.of(three)))
                .as("three came")
                .hasSize(6);
    }

    /** Whoever adds and subtracts all that is told of a month finds no sum of fewer than three coaches. */
    @Test
    void holdAgainstWhoeverSubtracts() {
        int told = 0;
        for (int seed = 0; seed < SCHOOLS; seed++) {
            var summing = new Summing(drawn(new SplittableRandom(seed)));
            var counted = summing.counted(List.of(), List.of());
            var figures = summing.figures(counted);
            told += figures.size();
            for (var side : Side.values()) {
                attack(summing, counted, figures, side);
            }
        }
        assertThat(told).as("figures told").isGreaterThan(SCHOOLS);
    }

    /** All parts are apart from each other, so that what follows from a side is what is left beside some of its parts. */
    private static void attack(Summing summing, Set<UUID> counted, List<Figure> figures, Side side) {
        var parts = figures.stream()
                .filter(one -> one.name().startsWith(side.word() + "."))
                .toList();
        for (int some = 0; some < 1 << parts.size(); some++) {
            var left = categories(summing, counted, side);
            for (int n = 0; n < parts.size(); n++) {
                if ((some & 1 << n) != 0) {
                    left.removeAll(categories(parts.get(n), parts, left));
                }
            }
            var coaches = new HashSet<UUID>();
            summing.hours().forEach((coach, sides) -> {
                if (counted.contains(coach)
                        && sides.getOrDefault(side, Map.of()).keySet().stream().anyMatch(left::contains)) {
                    coaches.add(coach);
                }
            });
            if (figures.stream().anyMatch(one -> one.name().equals(side.word()))) {
                assertThat(coaches.size())
                        .as("left of %s beside %s", side, parts)
                        .isNotIn(1, 2);
            }
        }
    }

    private static Set<String> categories(Figure part, List<Figure> parts, Set<String> all) {
        var name = part.name().substring(part.name().indexOf('.') + 1);
        if (!name.equals(Summing.REST)) {
            return Set.of(name);
        }
        var rest = new HashSet<>(all);
        parts.forEach(one -> {
            if (one != part) {
                rest.remove(one.name().substring(one.name().indexOf('.') + 1));
            }
        });
        return rest;
    }

    private static Set<String> categories(Summing summing, Set<UUID> counted, Side side) {
        var all = new HashSet<String>();
        summing.hours().forEach((coach, sides) -> {
            if (counted.contains(coach)) {
                all.addAll(sides.getOrDefault(side, Map.of()).keySet());
            }
        });
        return all;
    }

    /** A district is told nothing that leaves fewer than three beside what its schools were told. */
    @Test
    void tellADistrictOfEnoughBesideItsSchools() {
        var school = Map.of(coach(1), hours(9, 9), coach(2), hours(9, 9), coach(3), hours(9, 9));
        var told = Map.of(Summing.COUNTED, school.keySet(), "leading", school.keySet(), "managing", school.keySet());
        var small = contribution(Map.of(coach(4), hours(5, 5)), Map.of());
        assertThat(new District(List.of(contribution(school, told), small))
                        .decided()
                        .figures())
                .as("the fourth would be found by subtracting")
                .isEmpty();
        var large = contribution(Map.of(coach(4), hours(5, 5), coach(5), hours(5, 5), coach(6), hours(5, 5)), Map.of());
        var decided = new District(List.of(contribution(school, told), large)).decided();
        assertThat(decided.figures()).extracting(Figure::minutes).containsExactly(42, 42);
        assertThat(decided.counted()).hasSize(6);
    }

    private static District.Contribution contribution(
            Map<UUID, Map<Side, Map<String, Integer>>> hours, Map<String, Set<UUID>> told) {
        return new District.Contribution(hours, told, new TreeMap<LocalDate, Set<UUID>>());
    }

    private static Map<UUID, Map<Side, Map<String, Integer>>> drawn(SplittableRandom random) {
        var hours = new HashMap<UUID, Map<Side, Map<String, Integer>>>();
        int coaches = random.nextInt(1, 9);
        for (int n = 1; n <= coaches; n++) {
            var sides = new HashMap<Side, Map<String, Integer>>();
            sides.put(Side.LEADING, some(LEADING, random));
            sides.put(Side.MANAGING, some(MANAGING, random));
            hours.put(coach(n), sides);
        }
        return hours;
    }

    private static Map<String, Integer> some(List<String> categories, SplittableRandom random) {
        var some = new HashMap<String, Integer>();
        for (var category : new ArrayList<>(categories)) {
            if (random.nextInt(2) == 0) {
                some.put(category, random.nextInt(10, 300));
            }
        }
        return some;
    }

    private static Map<Side, Map<String, Integer>> hours(int led, int managed) {
        return Map.of(Side.LEADING, Map.of("conversation", led), Side.MANAGING, Map.of("testing", managed));
    }

    private static UUID coach(int n) {
        return new UUID(0, n);
    }
}
