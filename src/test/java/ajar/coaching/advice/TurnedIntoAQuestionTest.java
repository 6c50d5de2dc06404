package ajar.coaching.advice;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.site.Bundles;
import ajar.site.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnedIntoAQuestionTest {

    private static final List<String> TOPICS = List.of("the back row", "your instructions", "these tests", "");

    private final Words words = new Bundles().in(Bundles.ENGLISH);

    @Test
    void isOpenItselfWhateverIsOffered() {
        for (var advice : found()) {
            for (var question : TurnedIntoAQuestion.offeredFor(advice)) {
                var said = words.say(question.key(), "topic", question.topic());
                assertThat(said).endsWith("?").doesNotContain("{");
                assertThat(Advice.in(said)).as(said).isEmpty();
            }
        }
    }

    @Test
    void isWordedForEachKindInFourWays() {
        for (var kind : AdviceKind.values()) {
            var said = new HashSet<String>();
            for (int i = 1; i <= TurnedIntoAQuestion.VARIANTS; i++) {
                said.add(words.say("coaching-advice.%s.%d".formatted(kind.word(), i)));
            }
            assertThat(said)
                    .as(kind.word())
                    .hasSize(TurnedIntoAQuestion.VARIANTS)
                    .allMatch(one -> Advice.in(one).isEmpty());
            assertThat(words.say("coaching-advice.why." + kind.word())).endsWith(".");
        }
    }

    @Test
    void isOpenWithEveryTopic() {
        for (int i = 1; i <= TurnedIntoAQuestion.VARIANTS; i++) {
            for (var topic : TOPICS) {
                var said = words.say("coaching-advice.topic." + i, "topic", topic);
                assertThat(Advice.in(said)).as(said).isEmpty();
            }
        }
    }

    @Test
    void isOfferedThreeTimesDifferently() {
        for (var advice : found()) {
            assertThat(TurnedIntoAQuestion.offeredFor(advice))
                    .hasSize(3)
                    .doesNotHaveDuplicates()
                    .isEqualTo(TurnedIntoAQuestion.offeredFor(advice));
        }
    }

    @Test
    void takesUpWhatTheSentenceSpeaksOf() {
        assertThat(topicOf("Have you tried calling on the back row by name?")).isEqualTo("the back row");
        assertThat(topicOf("You should cut Your long instructions.")).isEqualTo("your long instructions");
    }

    /** A thing of the coach's in the question would be the advice once more. */
    @Test
    void doesNotTakeUpTheAdvice() {
        assertThat(topicOf("Try the timer.")).isEmpty();
        assertThat(topicOf("You should use the new seating plan.")).isEmpty();
        assertThat(topicOf("Have you tried seating them in pairs?")).isEmpty();
        assertThat(topicOf("Give the timer to the quiet, row by row.")).isEmpty();
    }

    private static String topicOf(String sentence) {
        return TurnedIntoAQuestion.offeredFor(Advice.in(sentence).orElseThrow())
                .getFirst()
                .topic();
    }

    private static List<Advice> found() {
        var found = new ArrayList<Advice>();
        for (var one : LabelledSentences.of("sentences.txt").orElseThrow()) {
            Advice.in(one.sentence()).ifPresent(found::add);
        }
        return found;
    }
}
