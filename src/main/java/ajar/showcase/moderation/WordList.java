package ajar.showcase.moderation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Finds what a moderator should see first: whole words of a list for each language, too many links, endless repetition. It looks at
 * words as a whole, so that a town or a name that holds one is left in peace. Safe to share between threads.
 */
@Component
public class WordList {

    static final int LINKS_MAX = 5;
    static final int SAME_SIGN_MAX = 12;
    static final int SAME_WORD_MAX = 8;

    private static final List<String> LANGUAGES = List.of("en", "de", "es", "fr");
    private static final Pattern LINK = Pattern.compile("(?i)\\bhttps?://|\\bwww\\.");
    private static final Pattern SAME_SIGN = Pattern.compile("([^\\s\\-=_.*])\\1{" + SAME_SIGN_MAX + "}");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private final Set<String> held;

    WordList() {
        held = LANGUAGES.stream().flatMap(WordList::lines).map(WordList::plain).collect(toUnmodifiableSet());
    }

    /** What strikes first about a text. */
    public Suspicion of(String... texts) {
        var text = String.join("\n", texts);
        var words = words(text);
        if (words.stream().anyMatch(held::contains)) {
            return Suspicion.WORD;
        } else if (LINK.matcher(text).results().count() > LINKS_MAX) {
            return Suspicion.LINKS;
        }
        return SAME_SIGN.matcher(text).find() || repeatsWord(words) ? Suspicion.REPETITION : Suspicion.NONE;
    }

    private static boolean repeatsWord(List<String> words) {
        var run = 1;
        for (int place = 1; place < words.size() && run <= SAME_WORD_MAX; place++) {
            run = words.get(place).equals(words.get(place - 1)) ? run + 1 : 1;
        }
        return run > SAME_WORD_MAX;
    }

    private static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(plain(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Small letters without marks and without signs that nobody sees. */
    private static String plain(String text) {
        var seen = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        return MARKS.matcher(seen).replaceAll("").toLowerCase(Locale.ROOT).strip();
    }

    private static Stream<String> lines(String language) {
        try {
            return new ClassPathResource("showcase/words/" + language + ".txt")
                    .getContentAsString(UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
