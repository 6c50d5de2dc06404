package ajar.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeaningIndexTest {

    private static final List<Meaning> MADE_UP =
            IntStream.range(0, 600).mapToObj(MeaningIndexTest::madeUp).toList();
    private static final Meaning ASKED = madeUp(-1);

    private final MeaningIndex index = MeaningIndex.of(MADE_UP.stream().map(Optional::of));

    @Test
    void findsTheNearestOfAll() {
        var byHand = IntStream.range(0, 600)
                .boxed()
                .sorted((one, other) -> Float.compare(
                        MADE_UP.get(other).likenessTo(ASKED), MADE_UP.get(one).likenessTo(ASKED)))
                .limit(10)
                .toList();
        assertThat(index.nearest(ASKED, 10).stream().map(MeaningIndex.Near::place))
                .containsExactlyElementsOf(byHand);
    }

    @Test
    void isAsExactAsWhatIsWritten() {
        var likeness = index.likenessTo(ASKED);
        assertThat(likeness).hasSize(600);
        for (int i = 0; i < likeness.length; i++) {
            assertThat(likeness[i]).isCloseTo(MADE_UP.get(i).likenessTo(ASKED), within(0.005f));
        }
    }

    @Test
    void keepsThePlaceOfWhatIsNotKnown() {
        var known = MADE_UP.getFirst();
        var gaps =
                MeaningIndex.of(Stream.of(Optional.empty(), Optional.of(known), Optional.empty(), Optional.of(known)));
        assertThat(gaps.size()).isEqualTo(4);
        assertThat(gaps.likenessTo(known)).containsExactly(new float[] {0, 1, 0, 1}, within(0.005f));
        assertThat(gaps.nearest(known, 3).stream().map(MeaningIndex.Near::place))
                .containsExactly(1, 3, 0);
        assertThat(MeaningIndex.of(Stream.empty()).nearest(known, 3)).isEmpty();
    }

    @Test
    void isTheSameForWhatWasWrittenAndRead() {
        for (var meaning : MADE_UP) {
            var read = Meaning.read(meaning.written()).orElseThrow();
            assertThat(read.likenessTo(meaning)).isCloseTo(1, within(0.001f));
            assertThat(read.likenessTo(ASKED)).isCloseTo(meaning.likenessTo(ASKED), within(0.005f));
            assertThat(read.written()).isEqualTo(meaning.written());
        }
        assertThat(MADE_UP.getFirst().written()).hasSize(385);
    }

    @Test
    void readsNothingThatAnotherModelWrote() {
        var foreign = ASKED.written();
        foreign[0]++;
        assertThat(Meaning.read(foreign)).isEmpty();
        assertThat(Meaning.read(new byte[0])).isEmpty();
        assertThat(Meaning.read(new byte[384])).isEmpty();
    }

    private static Meaning madeUp(int seed) {
        var drawn = new SplittableRandom(seed);
        var parts = new float[Meaning.DIMENSIONS];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = (float) drawn.nextDouble(-1, 1);
        }
        return Meaning.meanOf(new float[][] {parts});
    }
}
