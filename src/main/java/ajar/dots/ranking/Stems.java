package ajar.dots.ranking;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that carry a text, cut to their stems in the simplest way: "marking" and "marks" are one. */
final class Stems {

    /** Of a longer text the beginning tells what it is about. */
    private static final int CHARS_MAX = 2_000;

    private static final int LETTERS_MIN = 3;

    private static final List<String> ENDINGS =
            List.of("ingly", "ings", "ing", "edly", "ies", "ied", "ed", "es", "s", "ly", "e", "y");

    /** Say nothing of what a text is about. */
    private static final Set<String> EMPTY = Set.of("""
            about after again all also always and any are because been before being but can could did does doing dont down each
            even ever every everybody everyone everything few first for from get gets getting goes going got had has have having
            her here hers him his how ids ill ive into isnt its itself just know let like made make many more most much myself
            never next nobody none not nothing now off often once one only other our out over own put really said same say says
            see she should some somebody something still such take than that the their them then there these they theyre thing
            things this those through time too two under until upon very was way were what when where which while who whole whom
            whose why will with without would yes yet you your yours""".split("\\s+"));

    private Stems() {}

    static Set<String> of(String text) {
        var stems = new HashSet<String>();
        var word = new StringBuilder();
        int end = Math.min(text.length(), CHARS_MAX);
        for (int i = 0; i < end; i++) {
            char sign = text.charAt(i);
            if (Character.isLetterOrDigit(sign)) {
                word.append(sign);
            } else if (sign != '\'' && sign != '\u2019') {
                keep(word, stems);
            }
        }
        keep(word, stems);
        return stems;
    }

    private static void keep(StringBuilder word, Set<String> stems) {
        if (word.length() >= LETTERS_MIN) {
            var whole = word.toString().toLowerCase(Locale.ROOT);
            if (!EMPTY.contains(whole)) {
                stems.add(stem(whole));
            }
        }
        word.setLength(0);
    }

    private static String stem(String word) {
        for (var ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= LETTERS_MIN) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
