package ajar.site.releases;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ajar.site.releases.Range.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A staff of 38: Maths are 1 to 14, Science 15 to 24, the others 25 to 38. */
class SharingTest {

    private static final int MINIMUM = 5;
    private static final Set<UUID> STAFF = people(1, 38);
    private static final Set<UUID> MATHS = people(1, 14);
    private static final Set<UUID> SCIENCE = people(15, 24);

    @Test
    void tellsRangesOfFewAndOfAllButFew() {
        assertThat(range(38, 0)).contains(new Range(Telling.FEWER, 0, 4, 38)).isEqualTo(range(38, 4));
        assertThat(range(38, 5)).contains(new Range(Telling.EXACTLY, 5, 5, 38));
        assertThat(range(38, 33)).contains(new Range(Telling.EXACTLY, 33, 33, 38));
        assertThat(range(38, 34))
                .contains(new Range(Telling.AT_LEAST, 34, 38, 38))
                .isEqualTo(range(38, 38));
    }

    /** Were ten told "fewer", "at least" or else nothing, nothing would be five. */
    @Test
    void leavesNoRangeThatIsNarrow() {
        assertThat(range(8, 3)).isEmpty();
        for (int counted = 9; counted <= 60; counted++) {
            var widths = new java.util.HashMap<Telling, Integer>();
            for (int people = 0; people <= counted; people++) {
                var range = range(counted, people).orElseThrow();
                assertThat(people).isBetween(range.least(), range.most());
                widths.merge(range.telling(), 1, Integer::sum);
            }
            assertThat(widths.values()).as("of %d", counted).allMatch(width -> width >= MINIMUM);
        }
    }

    @Test
    void movesWithFiveAndStandsStillWithFewer() {
        var first = tell(List.of(), share("made", 1, 12)).orElseThrow();
        assertThat(first.anew()).isTrue();
        var second = tell(List.of(first), share("made", 1, 15)).orElseThrow();
        assertThat(second.range()).as("as it was").isEqualTo(first.range());
        assertThat(second.anew()).isFalse();
        assertThat(tell(List.of(second), share("made", 1, 12)).orElseThrow().anew())
                .as("that nobody came looks like that, too")
                .isFalse();
        assertThat(tell(List.of(second), share("made", 1, 17))
                        .orElseThrow()
                        .range()
                        .figure())
                .isEqualTo(17);
    }

    /** To wait for the fifth more would tell that there had been nobody. */
    @Test
    void goesFromARangeToAFigureWithoutAsking() {
        var few = tell(List.of(), share("made", 1, 4)).orElseThrow();
        assertThat(tell(List.of(few), share("made", 1, 5)).orElseThrow().range().figure())
                .isEqualTo(5);
    }

    /** From 33 of 38 to "at least 34" would be somebody; were it told of five who came alone, it would tell that it is all. */
    @Test
    void goesFromAFigureToARangeWhereAllOfItIsFarAway() {
        var nearly = tell(List.of(), share("made", 1, 33)).orElseThrow();
        assertThat(tell(List.of(nearly), share("made", 1, 38)).orElseThrow().range())
                .isEqualTo(nearly.range());
        var less = tell(List.of(), share("made", 1, 29)).orElseThrow();
        assertThat(tell(List.of(less), share("made", 1, 34))
                        .orElseThrow()
                        .range()
                        .telling())
                .isEqualTo(Telling.AT_LEAST);
    }

    @Test
    void tellsNoFigureThatFollowsFromOthers() {
        var sharing = new Sharing(MINIMUM, List.of(STAFF), List.of());
        assertThat(sharing.tell(share("made", 1, 12))).isPresent();
        assertThat(sharing.tell(share("across", 1, 12)))
                .as("all who did one did the other")
                .isEmpty();
        assertThat(sharing.tell(share("opened", 1, 14))).as("two more").isEmpty();
        assertThat(sharing.tell(share("received", 6, 20))).isPresent();
        assertThat(new Sharing(MINIMUM, List.of(STAFF, MATHS), List.of()).tell(share("made", 1, 14)))
                .as("Maths, all of them, and nobody else")
                .isEmpty();
    }

    @Test
    void knowsOfWhomItTells() {
        var sharing = new Sharing(MINIMUM, List.of(STAFF), List.of());
        assertThatThrownBy(() -> sharing.tell(new Share("met", people(1, 20), people(1, 9))))
                .isInstanceOf(IllegalArgumentException.class);
        sharing.tell(share("wished", 1, 20));
        assertThat(sharing.tell(new Share("met", people(1, 20), people(1, 9)))).isPresent();
    }

    /** Beside sixteen in all and eight of Maths, Science may still be anything below five. */
    @Test
    void tellsPartsThatDoNotNarrowEachOther() {
        assertThat(parts(people(1, 8), people(15, 16), people(25, 30))).containsExactly("maths 8", "science <5");
        assertThat(parts(people(1, 8), people(15, 16), people(25, 25)))
                .as("eight of Maths would leave three to Science and the others")
                .containsExactly("science <5");
    }

    /** That of Science it were at least six follows; that is a range as well. */
    @Test
    void tellsPartsOfARange() {
        assertThat(parts(people(1, 13), SCIENCE, people(25, 38))).containsExactly("maths ≥10", "science ≥5");
    }

    private static List<String> parts(Set<UUID> maths, Set<UUID> science, Set<UUID> others) {
        var sharing = new Sharing(MINIMUM, List.of(STAFF, MATHS, SCIENCE), List.of());
        var all = new java.util.HashSet<>(maths);
        all.addAll(science);
        all.addAll(others);
        var whole = sharing.tell(new Share("made", STAFF, all)).orElseThrow();
        return sharing
                .tellParts(whole, List.of(new Share("maths", MATHS, maths), new Share("science", SCIENCE, science)))
                .stream()
                .map(one -> one.name() + " "
                        + switch (one.range().telling()) {
                            case EXACTLY -> "";
                            case FEWER -> "<";
                            case AT_LEAST -> "≥";
                        }
                        + one.range().figure())
                .toList();
    }

    private static Optional<Range> range(int counted, int people) {
        return Range.of(MINIMUM, counted, people);
    }

    private static Optional<ToldShare> tell(List<ToldShare> earlier, Share share) {
        var releases = new ArrayList<List<ToldShare>>();
        earlier.forEach(one -> releases.add(List.of(one)));
        return new Sharing(MINIMUM, List.of(STAFF), releases).tell(share);
    }

    private static Share share(String name, int from, int until) {
        return new Share(name, STAFF, people(from, until));
    }

    private static Set<UUID> people(int from, int until) {
        return IntStream.rangeClosed(from, until).mapToObj(n -> new UUID(0, n)).collect(toSet());
    }
}
