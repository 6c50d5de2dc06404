package ajar.meaning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Cuts a text into the pieces of words that the model has numbers for, as was done when the model learned: lower case without
 * accents, punctuation by itself, then the longest known piece again and again.
 */
final class WordPieces {

    private static final String UNKNOWN = "[UNK]";
    private static final String BEGIN = "[CLS]";
    private static final String END = "[SEP]";
    /** Before a piece that goes on with a word. */
    private static final String GOES_ON = "##";

    /** Longer ones the model has never seen. */
    private static final int WORD_MAX = 100;
    /** A piece is seldom longer, so nothing behind it would be looked at. */
    private static final int SIGNS_FOR_A_PIECE = 20;

    private static final Pattern CONTROL = Pattern.compile("[\\p{C}\\uFFFD&&[^\\t\\n\\r]]");
    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}");
    private static final String ALONE = "\\p{P}$+<=>^`|~\\p{IsHan}";
    private static final Pattern WORD = Pattern.compile("[" + ALONE + "]|[^" + ALONE + "\\s\\p{Z}]+");

    private final Map<String, Integer> numbers;
    private final int window;

    /** @param window how many pieces are taken, beginning and end among them; what is beyond is cut off */
    WordPieces(Map<String, Integer> numbers, int window) {
        this.numbers = numbers;
        this.window = window;
    }

    /** The numbers of the pieces; an empty text has a beginning and an end. */
    long[] numbersOf(String text) {
        var pieces = wordsOf(text).flatMap(word -> piecesOf(word).stream()).limit(window - 2L);
        return Stream.of(Stream.of(BEGIN), pieces, Stream.of(END))
                .flatMap(part -> part)
                .mapToLong(numbers::get)
                .toArray();
    }

    private Stream<String> wordsOf(String text) {
        var beginning = text.substring(0, Math.min(text.length(), window * SIGNS_FOR_A_PIECE));
        var clean = CONTROL.matcher(beginning).replaceAll("");
        var plain = ACCENT.matcher(Normalizer.normalize(clean, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return WORD.matcher(plain).results().map(MatchResult::group);
    }

    private List<String> piecesOf(String word) {
        if (word.length() > WORD_MAX) {
            return List.of(UNKNOWN);
        }
        var pieces = new ArrayList<String>();
        int begin = 0;
        while (begin < word.length()) {
            var lead = begin == 0 ? "" : GOES_ON;
            int end = word.length();
            while (end > begin && !numbers.containsKey(lead + word.substring(begin, end))) {
                end--;
            }
            if (end == begin) {
                return List.of(UNKNOWN);
            }
            pieces.add(lead + word.substring(begin, end));
            begin = end;
        }
        return pieces;
    }
}
