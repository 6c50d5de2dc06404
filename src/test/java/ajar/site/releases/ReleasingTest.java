package ajar.site.releases;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Schools of 18 to 60 people who change their minds over twelve weeks. {@code -Dajar.schools=10000} makes it ten thousand. */
class ReleasingTest {

    private static final int SCHOOLS = Integer.getInteger("ajar.schools", 300);
    private static final int WEEKS = 12;
    private static final int MINIMUM = Releasing.SCHOOL_MINIMUM;

    @Test
    void showsEnoughPeopleOnly() {
        var release = first(cell("talk", 1, 12), cell("reading", 13, 16));
        assertThat(release.figure("talk")).contains(12);
        assertThat(release.hidden()).containsExactly("reading");
    }

    @Test
    void hidesWhatCouldBeSubtracted() {
        var release = first(cell("all", 1, 22), cell("talk", 1, 12), cell("marking", 13, 19), cell("reading", 20, 22));
        assertThat(release.figure("all")).contains(22);
        assertThat(release.figure("talk")).contains(12);
        assertThat(release.hidden()).containsExactly("marking", "reading");
    }

    @Test
    void neverShowsThatItIsEverybodyOrNearlyEverybody() {
        assertThat(first(cell("talk", 1, 30)).hidden()).containsExactly("talk");
        assertThat(first(cell("talk", 1, 27)).hidden()).containsExactly("talk");
        assertThat(first(cell("talk", 1, 25)).figure("talk")).contains(25);
    }

    @Test
    void doesNotTellWhoCameOrWent() {
        var before = first(cell("talk", 1, 12));
        var oneMore = next(List.of(before), cell("talk", 1, 13));
        assertThat(oneMore.figure("talk")).as("as it was").contains(12);
        var fiveMore = next(List.of(before, oneMore), cell("talk", 1, 17));
        assertThat(fiveMore.figure("talk")).contains(17);
        assertThat(next(List.of(before), cell("talk", 1, 3)).figure("talk"))
                .as("fewer than can be shown, and that is not told either")
                .contains(12);
    }

    @Test
    void remembersOlderReleases() {
        var one = first(cell("talk", 1, 12));
        var two = next(List.of(one), cell("talk", 6, 20));
        assertThat(two.figure("talk")).contains(15);
        var back = next(List.of(one, two), cell("talk", 1, 13));
        assertThat(back.figure("talk"))
                .as("a week before the last it was one less")
                .contains(15);
    }

    @Test
    void isSafeFromWhoeverAddsAndSubtracts() {
        int shown = 0;
        for (int seed = 0; seed < SCHOOLS; seed++) {
            shown += attacked(seed, true).shown;
        }
        assertThat(shown).as("figures shown").isGreaterThan(SCHOOLS * WEEKS);
    }

    /** The control: hiding what is small and nothing else is not enough, and the attacker notices. */
    @Test
    void isNotSafeWhereOnlySmallFiguresAreHidden() {
        int schools = SCHOOLS / 10;
        long leaking = IntStream.range(0, schools)
                .filter(seed -> attacked(seed, false).leaks)
                .count();
        assertThat(leaking).isGreaterThan(schools / 2);
    }

    private record Attacked(int shown, boolean leaks) {}

    private static Attacked attacked(int seed, boolean safely) {
        var world = new World(seed);
        var releasing = new Releasing(MINIMUM, List.of(world.everybody));
        var told = new ArrayList<Set<UUID>>(List.of(world.everybody));
        var wanted = new ArrayList<Set<UUID>>();
        var earlier = new ArrayList<Release>();
        int shown = 0;
        for (int week = 0; week < WEEKS; week++) {
            var cells = world.cells();
            var release = safely ? releasing.next(cells, earlier) : hidingSmallOnes(cells);
            earlier.add(release);
            release.shown().forEach(cell -> told.add(cell.people()));
            cells.forEach(cell -> wanted.add(cell.people()));
            shown += release.shown().size();
            world.goOn();
        }
        var found = new Attacker(told).finds(MINIMUM, wanted);
        if (safely) {
            assertThat(found).as("found in school %d", seed).isEmpty();
            assertThat(told.subList(1, told.size())).doesNotContain(world.everybody);
            assertThatNobodyIsTheDifference(earlier);
        }
        return new Attacked(shown, !found.isEmpty());
    }

    /** Between two weeks nobody, or at least five, came to a figure or went. */
    private static void assertThatNobodyIsTheDifference(List<Release> releases) {
        Map<String, Set<UUID>> last = new LinkedHashMap<>();
        releases.forEach(release -> release.shown().forEach(cell -> {
            var before = last.put(cell.name(), cell.people());
            if (before != null) {
                assertThat(Groups.differences(before, cell.people())).isNotIn(1, 2, 3, 4);
            }
        }));
    }

    private static Release hidingSmallOnes(List<Cell> cells) {
        return new Release(
                cells.stream().filter(cell -> cell.people().size() >= MINIMUM).toList(), List.of());
    }

    /** People who each pull in up to two directions of six. */
    private static final class World {
        private final SplittableRandom random;
        private final Set<UUID> everybody;
        private final Map<UUID, Set<Integer>> directions = new LinkedHashMap<>();

        World(int seed) {
            this.random = new SplittableRandom(seed);
            this.everybody = people(1, random.nextInt(18, 61));
            everybody.stream().sorted().forEach(person -> directions.put(person, drawn()));
        }

        List<Cell> cells() {
            var cells = new ArrayList<Cell>();
            cells.add(new Cell("any", pulling(one -> !one.isEmpty())));
            for (int direction = 0; direction < 6; direction++) {
                int wanted = direction;
                cells.add(new Cell("direction " + direction, pulling(one -> one.contains(wanted))));
            }
            return cells;
        }

        void goOn() {
            directions.replaceAll((person, before) -> random.nextInt(8) == 0 ? drawn() : before);
        }

        private Set<Integer> drawn() {
            var drawn = new HashSet<Integer>();
            for (int n = random.nextInt(3); n > 0; n--) {
                drawn.add(Math.min(random.nextInt(6), random.nextInt(6)));
            }
            return drawn;
        }

        private Set<UUID> pulling(java.util.function.Predicate<Set<Integer>> wanted) {
            return directions.entrySet().stream()
                    .filter(one -> wanted.test(one.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(toSet());
        }
    }

    private static Release first(Cell... cells) {
        return next(List.of(), cells);
    }

    private static Release next(List<Release> earlier, Cell... cells) {
        return new Releasing(MINIMUM, List.of(people(1, 30))).next(List.of(cells), earlier);
    }

    private static Cell cell(String name, int from, int until) {
        return new Cell(name, people(from, until));
    }

    private static Set<UUID> people(int from, int until) {
        return IntStream.rangeClosed(from, until).mapToObj(n -> new UUID(0, n)).collect(toSet());
    }
}
