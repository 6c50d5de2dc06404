package ajar.coaching.advice;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A question that a coach may ask instead of giving advice: a message to be said with {@code topic} as its argument.
 *
 * @param topic what the sentence speaks of, in the coach's own words; empty where the question is a general one
 */
public record TurnedIntoAQuestion(String key, String topic) {

    private static final int OFFERED = 3;
    /** As many messages as there are for each kind, and with a topic. */
    static final int VARIANTS = 4;

    /** Three, no two alike; the same for the same sentence, and others for another. */
    public static List<TurnedIntoAQuestion> offeredFor(Advice advice) {
        int turn = Math.floorMod(advice.sentence().hashCode(), VARIANTS);
        var general = IntStream.range(0, VARIANTS)
                .mapToObj(i -> new TurnedIntoAQuestion(key(advice.kind().word(), turn + i), ""));
        return Stream.concat(aboutTheTopic(advice, turn).stream(), general)
                .limit(OFFERED)
                .toList();
    }

    /** The message that says why the sentence is advice. */
    public static String whyKey(Advice advice) {
        return "coaching-advice.why." + advice.kind().word();
    }

    private static Optional<TurnedIntoAQuestion> aboutTheTopic(Advice advice, int turn) {
        return Topic.in(advice.sentence()).map(topic -> new TurnedIntoAQuestion(key("topic", turn), topic));
    }

    private static String key(String group, int turn) {
        return "coaching-advice.%s.%d".formatted(group, turn % VARIANTS + 1);
    }
}
