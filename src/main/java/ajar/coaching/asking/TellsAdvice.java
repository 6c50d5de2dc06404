package ajar.coaching.asking;

import java.util.Optional;

/** Finds the sentence in which somebody gives advice. Nothing of it is kept or counted. */
@FunctionalInterface
public interface TellsAdvice {

    /** The first such sentence, or nothing. */
    Optional<String> in(String text);
}
