package ajar.coaching.advice;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One sentence of a text, as the rules read it.
 *
 * @param from where it begins in the text, without white space around it; {@code to} is exclusive
 * @param asks whether it ends with a question mark
 * @param own the clauses in which the coach speaks, rather than tells what was said or asks what is not known
 */
record Sentence(String text, int from, int to, List<Clause> clauses, boolean asks, List<Clause> own) {

    private static final Set<String> SHORTENED = Set.of(
            "mr", "mrs", "ms", "dr", "st", "yr", "pp", "ch", "etc", "vs", "min", "mins", "approx", "esp", "incl");

    static List<Sentence> of(String text) {
        var read = text.substring(0, Math.min(text.length(), Advice.CHARS_MAX));
        var breaks = BreakIterator.getSentenceInstance(Locale.UK);
        breaks.setText(read);
        var sentences = new ArrayList<Sentence>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            cut(read, from, to, sentences);
        }
        return sentences;
    }

    /** Many type without capitals, and lines without full stops: there the iterator sees no end. */
    private static void cut(String text, int from, int to, List<Sentence> sentences) {
        int start = from;
        for (int at = from; at < to; at++) {
            if (endsAt(text, at, to)) {
                add(text, start, at + 1, sentences);
                start = at + 1;
            }
        }
        add(text, start, to, sentences);
    }

    private static boolean endsAt(String text, int at, int to) {
        var sign = text.charAt(at);
        return sign == '\n'
                || sign == '.' && at + 2 < to && Character.isWhitespace(text.charAt(at + 1)) && isAWord(text, at);
    }

    /** "e.g." and "p. 4" end no sentence. */
    private static boolean isAWord(String text, int end) {
        int letters = 0;
        while (end - letters > 0 && Character.isLetter(text.charAt(end - letters - 1))) {
            letters++;
        }
        return letters > 1
                && !SHORTENED.contains(text.substring(end - letters, end).toLowerCase(Locale.UK));
    }

    private static void add(String text, int from, int to, List<Sentence> sentences) {
        var start = from;
        var end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            var sentence = text.substring(start, end);
            var clauses = Clauses.of(sentence);
            var asks = asked(sentence);
            sentences.add(new Sentence(sentence, start, end, clauses, asks, Listening.leaves(clauses, asks)));
        }
    }

    private static boolean asked(String sentence) {
        return sentence.indexOf('?', Math.max(0, sentence.length() - 4)) >= 0;
    }

    /** Whether the coach says one of these. */
    boolean says(List<Phrase> phrases) {
        return own.stream().anyMatch(clause -> Phrase.anyIn(clause, phrases));
    }

    /** Whether one of these stands anywhere in it, in questions too. */
    boolean holds(List<Phrase> phrases) {
        return clauses.stream().anyMatch(clause -> Phrase.anyIn(clause, phrases));
    }
}
