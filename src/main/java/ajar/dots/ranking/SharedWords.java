package ajar.dots.ranking;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a text that carry it, cut to their stems in the simplest way. */
final class SharedWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int WORDS_MAX = 300;

    /** Say nothing of what a text is about. */
    private static final Set<String> EMPTY = Set.of(
            "a about after again all also am an and any are as at be because been before being but by came can come could did do does done"
                    .split(" "));

    private final Set<String> stems;

    private SharedWords(Set<String> stems) {
        this.stems = stems;
    }

    static SharedWords of(String text) {
        return new SharedWords(Arrays.stream(BETWEEN.split(text.toLowerCase(Locale.ROOT), WORDS_MAX))
                .filter(word -> word.length() > 2 && !EMPTY.contains(word))
                .map(SharedWords::stem)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** How much of these the other says, 0 to 1. */
    double shareIn(SharedWords other) {
        if (stems.isEmpty()) {
            return 0;
        }
        var both = new HashSet<>(stems);
        both.retainAll(other.stems);
        return both.size() / (double) stems.size();
    }

    private static String stem(String word) {
        for (var ending : List.of("ings", "ing", "ies", "ed", "es", "s")) {
            if (word.endsWith(ending) && word.length() - ending.length() > 3) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
