package ajar.coaching.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceTest {

    private static final String GUILTY_AND_INNOCENT = """
            IN_YOUR_PLACE      | In your place I’d ring the mother before she writes again. | I’d love to know what the mother wrote.
            RECOMMENDATION     | I wonder whether a timer would help.                       | I wonder what a timer would change for you.
            OWN_EXAMPLE        | I always greet each of them at the door.                   | You told me that you always greet them.
            DISGUISED_QUESTION | Have you tried seating them in pairs?                      | Have you tried anything since we spoke?
            BEST_WAY           | The best thing is to say nothing and wait.                 | What is the best thing about Mondays?
            OBLIGATION         | You should stop at the first shout.                        | You said you should have stopped earlier.
            POSSIBILITY        | You could let them choose.                                 | If you could change one thing, what would it be?
            IMPERATIVE         | If they shout, count to ten before you speak.              | Tell me more about the back row.
            BARE_IDEA          | Perhaps shorter instructions?                              | Perhaps you know already?
            """;

    @ParameterizedTest
    @CsvSource(textBlock = GUILTY_AND_INNOCENT, delimiter = '|')
    void isToldByItsKind(AdviceKind kind, String guilty, String innocent) {
        assertThat(Advice.in(guilty).map(Advice::kind)).contains(kind);
        assertThat(Advice.in(innocent)).isEmpty();
    }

    @Test
    void hasAnExampleOfEachKindHere() {
        assertThat(AdviceKind.values())
                .allMatch(kind -> GUILTY_AND_INNOCENT.lines().anyMatch(line -> line.startsWith(kind.name() + " ")));
    }

    @Test
    void isFoundWhereItStands() {
        var text = "You said the quiet ones vanish.\n\n  Have you tried names?  You should.";
        var advice = Advice.in(text).orElseThrow();
        assertThat(text.substring(advice.from(), advice.to()))
                .isEqualTo(advice.sentence())
                .isEqualTo("Have you tried names?");
    }

    @Test
    void isFoundWithoutCapitalsAndFullStops() {
        assertThat(Advice.in("tell me more about it. you should ring home. what else")
                        .map(Advice::sentence))
                .contains("you should ring home.");
        assertThat(Advice.in("what have you tried\nmaybe u could ring home").map(Advice::sentence))
                .contains("maybe u could ring home");
    }

    @Test
    void isNotWhatTheTeacherSaid() {
        assertThat(Advice.in("“You should be stricter”, and then he left?")).isEmpty();
        assertThat(Advice.in("You wrote that you have to be stricter.")).isEmpty();
    }

    @Test
    void isHeardAgainAfterListening() {
        assertThat(Advice.in("You said the quiet ones vanish, so give each of them a number."))
                .isPresent();
    }

    @Test
    void isNotInNothing() {
        for (var nothing : List.of("", "   ", "?", "...", "\"", "“", "\u0000", "😀", "\n\n", "'''", "’s n't 'd")) {
            assertThat(Advice.in(nothing)).as(nothing).isEqualTo(Optional.empty());
        }
    }

    /** Signs in a row, words in a row, words that nearly fit: none of it takes longer than a glance of the processor. */
    @Test
    void takesNoTimeWhateverIsTyped() {
        var threads = ManagementFactory.getThreadMXBean();
        for (var piece :
                List.of("have you ", "“", "\"", ",", "a ? ", "would it be ", "if ", "you, ", "'", "😀", "the ", "x")) {
            var hostile = piece.repeat(1_000_000 / piece.length());
            var begun = threads.getCurrentThreadCpuTime();
            Advice.in(hostile).ifPresent(TurnedIntoAQuestion::offeredFor);
            assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - begun))
                    .as(piece)
                    .isLessThan(Duration.ofSeconds(2));
        }
    }
}
