package ajar.coaching.asking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where in a conversation a question belongs: four of the GROW way, three of the impact cycle. */
public enum Phase {
    GOAL,
    REALITY,
    OPTIONS,
    WILL,
    IDENTIFY,
    LEARN,
    IMPROVE;

    static Optional<Phase> of(String word) {
        return Arrays.stream(values())
                .filter(phase -> phase.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
