package ajar.site.releases;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Few people, so that every group can be tried. */
class GroupsTest {

    private static final int PEOPLE = 12;

    @Test
    void findASmallGroupExactlyWhereThereIsOne() {
        var random = new SplittableRandom(5);
        int found = 0;
        for (int n = 0; n < 400; n++) {
            var told = drawn(random, 1 + n % 7);
            int smallest = smallest(told);
            for (int minimum = 2; minimum <= 9; minimum++) {
                assertThat(Groups.of(told).canFindFewerThan(minimum))
                        .as("fewer than %d in %s", minimum, told)
                        .isEqualTo(smallest < minimum);
            }
            found += smallest < 5 ? 1 : 0;
        }
        assertThat(found).isBetween(40, 360);
    }

    @Test
    void knowWhatFollows() {
        var groups = Groups.of(List.of(people(1, 10), people(1, 4)));
        assertThat(groups.tell(people(5, 10))).isTrue();
        assertThat(groups.tell(people(5, 9))).isFalse();
        assertThat(groups.tell(people(11, 12))).isFalse();
        assertThat(groups.tell(Set.of())).isTrue();
    }

    private static List<Set<UUID>> drawn(SplittableRandom random, int groups) {
        var drawn = new ArrayList<Set<UUID>>();
        for (int n = 0; n < groups; n++) {
            var group = new HashSet<UUID>();
            int least = random.nextInt(3);
            for (int person = 1; person <= PEOPLE; person++) {
                if (random.nextInt(4) >= least) {
                    group.add(new UUID(0, person));
                }
            }
            drawn.add(group);
        }
        return drawn;
    }

    private static int smallest(List<Set<UUID>> told) {
        var attacker = new Attacker(told);
        int smallest = PEOPLE + 1;
        for (int bits = 1; bits < 1 << PEOPLE; bits++) {
            if (Integer.bitCount(bits) < smallest) {
                int chosen = bits;
                var group = people(1, PEOPLE).stream()
                        .filter(one -> (chosen >> (one.getLeastSignificantBits() - 1) & 1) == 1)
                        .collect(toSet());
                smallest = attacker.follows(group) ? group.size() : smallest;
            }
        }
        return smallest;
    }

    private static Set<UUID> people(int from, int until) {
        return IntStream.rangeClosed(from, until).mapToObj(n -> new UUID(0, n)).collect(toSet());
    }
}
