package ajar.coaching.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ajar.coaching.advice.LabelledSentences.Labelled;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Precision and recall on labelled sentences; the floors lie a bit below what is reached. */
class AdviceMeasureTest {

    /**
     * @param kept whether the rules were made without a look at these: every third sentence of the first file
     * @param precision the lowest that is let pass, so is {@code recall}
     */
    private record Part(String file, boolean kept, double precision, double recall) {

        List<Labelled> sentences() {
            return LabelledSentences.of(file).orElse(List.of()).stream()
                    .filter(one -> !file.equals("sentences.txt") || (one.number() % 3 == 0) == kept)
                    .toList();
        }
    }

    static Stream<Part> parts() {
        return Stream.of(
                new Part("sentences.txt", false, 0.97, 0.92),
                new Part("sentences.txt", true, 0.93, 0.76),
                // By another hand than the rules.
                new Part("sentences-kept.txt", true, 0.93, 0.76));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void findsMostAdviceAndLittleElse(Part part) {
        var sentences = part.sentences();
        assumeTrue(!sentences.isEmpty(), part.file() + " is not there");
        var found = sentences.stream().filter(AdviceMeasureTest::isFound).toList();
        var right = found.stream().filter(Labelled::advice).count();
        var all = sentences.stream().filter(Labelled::advice).count();
        var precision = (double) right / found.size();
        var recall = (double) right / all;
        System.out.printf(
                "%s, %s: precision %.3f, recall %.3f (%d sentences, %d advice, %d found, %d rightly)%n",
                part.file(),
                part.kept() ? "kept" : "tuned",
                precision,
                recall,
                sentences.size(),
                all,
                found.size(),
                right);
        assertThat(precision).isGreaterThanOrEqualTo(part.precision());
        assertThat(recall).isGreaterThanOrEqualTo(part.recall());
    }

    @Test
    void leavesTheQuestionBankAlone() {
        var lines = LabelledSentences.lines("questions.txt").orElse(List.of());
        var questions = lines.stream()
                .filter(line -> line.contains("|"))
                .map(line -> line.substring(line.lastIndexOf('|') + 1).strip());
        assertThat(questions.filter(question -> Advice.in(question).isPresent()))
                .isEmpty();
    }

    @Test
    void restsOnAsManyOfEachLabel() {
        var sentences = LabelledSentences.of("sentences.txt").orElseThrow();
        assertThat(sentences.size()).isGreaterThanOrEqualTo(240);
        assertThat(sentences.stream().filter(Labelled::advice).count())
                .isBetween(sentences.size() * 2L / 5, sentences.size() * 3L / 5);
        assertThat(sentences.stream().map(one -> one.sentence().toLowerCase(Locale.UK)))
                .doesNotHaveDuplicates();
    }

    private static boolean isFound(Labelled labelled) {
        return Advice.in(labelled.sentence()).isPresent();
    }
}
