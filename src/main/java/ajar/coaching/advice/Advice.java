package ajar.coaching.advice;

import java.util.Optional;

/**
 * A sentence that names or implies what the coach has in mind for the teacher.
 *
 * @param from where it begins in the text, in chars
 * @param to where it ends, exclusive and without white space
 */
public record Advice(AdviceKind kind, int from, int to, String sentence) {

    /** What comes after is not looked at, so that no text takes long. */
    public static final int CHARS_MAX = 8_000;

    /** The first such sentence. Safe for any text; empty where all of it is open. */
    public static Optional<Advice> in(String text) {
        return Sentence.of(text).stream()
                .flatMap(sentence -> AdviceKind.of(sentence).stream()
                        .map(kind -> new Advice(kind, sentence.from(), sentence.to(), sentence.text())))
                .findFirst();
    }
}
