package ajar.dots.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.dots.ranking.Pairs.Pair;
import ajar.meaning.MeaningsOpened;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A few of the pairs, so that it is quick; {@link QualityBenchmark} measures all of them, and what the database would find. */
class QualityTest {

    @Test
    void staysWhatItWas() throws Exception {
        var asked = Pairs.in("en").stream().filter(Pair::held).limit(24).toList();
        try (var meanings = MeaningsOpened.now()) {
            var candidates = asked.stream().map(Pair::colleague).toList();
            var places = new Asking(meanings, List.of()).ranked(asked, candidates, Weights.DEFAULT);
            assertThat(places.within(3)).isGreaterThan(0.7);
            assertThat(places.meanReciprocal()).isGreaterThan(0.65);
        }
    }
}
